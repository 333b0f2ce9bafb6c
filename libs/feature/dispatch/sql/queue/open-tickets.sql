-- $1: position of a registration, $2: how many
SELECT id, registered_at::float8 AS "registeredAt" FROM tickets WHERE open AND registered_at > $1 ORDER BY registered_at LIMIT $2
