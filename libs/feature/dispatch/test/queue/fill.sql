-- $1: how many tickets. As a city has them: 100 offices, a tenth still open, each with two clocks of which one waits if it is open.
WITH made AS (
  SELECT n, ('00000000-0000-5000-8000-' || lpad(to_hex((n * 7919::bigint) % 281474976710656), 12, '0'))::uuid AS id,
         n % 10 = 0 AS open, 'office-' || n % 100 AS department, date '2026-01-05' + (n % 300) AS received_on
  FROM generate_series(1, $1::integer) AS n
), saved AS (
  INSERT INTO tickets (
    id, number, registered_at, revision, kind, channel, category, area, urgency, received_on, department, first_handler, named, held, stage,
    handling_stage, round, respondent, source, citizen_urges, pressing, due_on, due_limit, open, state)
  SELECT id, '20260506-' || lpad(n::text, 9, '0'), n, 3, CASE WHEN n % 5 = 0 THEN 'report' ELSE 'complaint' END, 'phone', 'category-' || n % 40, NULL, 'ordinary', received_on,
         department, department, CASE WHEN n % 500 = 1 THEN ARRAY['unit-' || n % 7] ELSE '{}' END, '[]',
         CASE WHEN open THEN 'handling' ELSE 'archived' END, 'accepted', 1, 'merchant-' || n % 5000, NULL, 0, CASE WHEN open THEN 2 ELSE 3 END,
         CASE WHEN open THEN received_on + 7 ELSE 'infinity' END, CASE WHEN open THEN 'initial-check' END, open, '{}'
  FROM made
)
INSERT INTO clocks (ticket, round, limit_code, kind, start_on, due, warn, state, provisional, holder)
SELECT id, 1, limit_code, 'statutory', received_on, received_on + 7, received_on + 7,
       CASE WHEN open AND limit_code = 'initial-check' THEN 'running' ELSE 'stopped' END, false, department
FROM made, unnest(ARRAY['sign-for', 'initial-check']) AS limit_code
