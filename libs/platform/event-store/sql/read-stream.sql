-- The stream row's first position keeps the read away from the partitions before the stream began.
SELECT position, revision, envelope, leaf
FROM store.events
WHERE stream = $1 AND position >= (SELECT first_position FROM store.streams WHERE id = $1)
ORDER BY revision
