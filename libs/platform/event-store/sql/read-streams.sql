-- As read-stream.sql, for many streams in one round trip: one index scan for each.
SELECT event.position, event.stream, event.revision, event.envelope, event.leaf
FROM store.streams AS stream
CROSS JOIN LATERAL (
  SELECT position, stream, revision, envelope, leaf
  FROM store.events
  WHERE events.stream = stream.id AND position >= stream.not_before
  ORDER BY revision
) AS event
WHERE stream.id = ANY ($1)
