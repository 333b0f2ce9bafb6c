-- `not_before` keeps the read away from the partitions before the stream began.
SELECT position, revision, envelope, leaf
FROM store.events
WHERE stream = $1 AND position >= (SELECT not_before FROM store.streams WHERE id = $1)
ORDER BY revision
