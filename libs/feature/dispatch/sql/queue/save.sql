-- $1: rows of tickets, $2: rows of their clocks, both by the names of their columns; a clock without a due day is none any more.
-- Every part sees the tables as they were before, so the counts move by the difference between the clocks then and now.
WITH clock AS (
  SELECT * FROM jsonb_to_recordset($2) AS clock (
    ticket uuid, round integer, limit_code text, kind text, start_on date, due date, warn date, state text,
    provisional boolean, holder text)
), saved_tickets AS (
  INSERT INTO tickets (
    id, number, registered_at, revision, kind, channel, category, area, urgency, received_on, department, first_handler, named, held, stage, closed_as,
    handling_stage, round, respondent, source, citizen_urges, pressing, due_on, due_limit, open, state)
  SELECT
    id, number, registered_at, revision, kind, channel, category, area, urgency, received_on, department, first_handler, named, held, stage, closed_as,
    handling_stage, round, respondent, source, citizen_urges, pressing, due_on, due_limit, open, state
  FROM jsonb_to_recordset($1) AS changed (
    id uuid, number text, registered_at bigint, revision integer, kind text, channel text, category text, area text, urgency text, received_on date,
    department text, first_handler text, named text[], held jsonb, stage text, closed_as text, handling_stage text,
    round integer, respondent text, source text, citizen_urges integer, pressing smallint, due_on date, due_limit text, open boolean, state jsonb)
  ON CONFLICT (id) DO UPDATE
  SET revision = excluded.revision, kind = excluded.kind, channel = excluded.channel, category = excluded.category,
      area = excluded.area, urgency = excluded.urgency, received_on = excluded.received_on,
      department = excluded.department, first_handler = excluded.first_handler, named = excluded.named,
      held = excluded.held, stage = excluded.stage, closed_as = excluded.closed_as, citizen_urges = excluded.citizen_urges,
      pressing = excluded.pressing, handling_stage = excluded.handling_stage, round = excluded.round,
      respondent = excluded.respondent, source = excluded.source, due_on = excluded.due_on,
      due_limit = excluded.due_limit, open = excluded.open, state = excluded.state
), saved_clocks AS (
  INSERT INTO clocks (ticket, round, limit_code, kind, start_on, due, warn, state, provisional, holder)
  SELECT ticket, round, limit_code, kind, start_on, due, warn, state, provisional, holder FROM clock WHERE due IS NOT NULL
  ON CONFLICT (ticket, round, limit_code) DO UPDATE
  SET kind = excluded.kind, start_on = excluded.start_on, due = excluded.due, warn = excluded.warn,
      state = excluded.state, provisional = excluded.provisional, holder = excluded.holder
  WHERE (clocks.kind, clocks.start_on, clocks.due, clocks.warn, clocks.state, clocks.provisional, clocks.holder)
    IS DISTINCT FROM (excluded.kind, excluded.start_on, excluded.due, excluded.warn, excluded.state,
                      excluded.provisional, excluded.holder)
), gone_clocks AS (
  DELETE FROM clocks USING clock
  WHERE clock.due IS NULL AND clocks.ticket = clock.ticket AND clocks.round = clock.round
    AND clocks.limit_code = clock.limit_code
), step AS (
  SELECT coalesce(holder, '') AS office, due, limit_code, state, 1 AS number FROM clock WHERE due IS NOT NULL
  UNION ALL
  SELECT coalesce(clocks.holder, ''), clocks.due, limit_code, clocks.state, -1
  FROM clocks JOIN clock USING (ticket, round, limit_code)
), change AS (
  SELECT office, due, limit_code, state, sum(number)::integer AS number FROM step
  GROUP BY office, due, limit_code, state HAVING sum(number) <> 0
)
MERGE INTO counts USING change
  ON counts.office = change.office AND counts.due = change.due AND counts.limit_code = change.limit_code
    AND counts.state = change.state
WHEN MATCHED AND counts.number + change.number = 0 THEN DELETE
WHEN MATCHED THEN UPDATE SET number = counts.number + change.number
WHEN NOT MATCHED THEN INSERT (office, due, limit_code, state, number)
  VALUES (change.office, change.due, change.limit_code, change.state, change.number)
