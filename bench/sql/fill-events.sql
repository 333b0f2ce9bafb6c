-- Tickets of ten events each, interleaved as services write them: every ticket's next event comes after one of each of the
-- thousand tickets beside it. Envelopes have the shape and size of real ones; hashes are of the right length only. Ids begin
-- with the time, one second for each position.
INSERT INTO store.events (position, stream, revision, type, leaf, envelope)
SELECT e.position, e.stream, e.revision, e.type, sha256(e.stream::bytea),
  convert_to(format(
    '{"actor":{"account":"dispatcher:staff-0007","for":null,"office":null,"person":"dispatcher:staff-0007","revision":null,"role":"dispatcher"},"causation":null,"commandId":"%s","correlation":"submission-1","data":{"deadline":"2026-10-12","department":"market-%s"},"id":"%s","occurredAt":"2026-%s-24T02:00:00.000Z","previous":null,"recordedAt":"2026-09-24T02:00:00.000Z","revision":%s,"sealed":{},"stream":"%s","type":"%s","v":1}',
    public.sample_id(e.position), e.position % 20, public.sample_id(e.position), lpad((1 + e.position % 12)::text, 2, '0'),
    e.revision, e.stream, e.type), 'UTF8')
FROM (
  SELECT n AS position, (n % 10000) / 1000 AS revision,
    'ticket-' || public.sample_id(n / 10000 * 10000 + n % 1000) AS stream,
    CASE (n % 10000) / 1000 WHEN 0 THEN 'TicketRegistered' WHEN 1 THEN 'TicketClassified' WHEN 2 THEN 'TicketAssigned'
      WHEN 3 THEN 'TicketSignedFor' ELSE 'TicketUrged' END AS type
  FROM generate_series($1::bigint, $2::bigint - 1) AS n
) AS e
