INSERT INTO store.streams (id, revision, leaf, not_before)
SELECT stream, max(revision), sha256(stream::bytea), min(position)
FROM store.events WHERE position >= $1 AND position < $2 GROUP BY stream
