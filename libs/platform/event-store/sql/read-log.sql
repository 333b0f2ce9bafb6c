SELECT position, envelope
FROM store.events
WHERE position >= $1 AND position < $2 AND ($3::text[] IS NULL OR type = ANY ($3))
ORDER BY position
