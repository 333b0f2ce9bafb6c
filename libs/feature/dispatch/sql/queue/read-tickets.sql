-- $1: array of ticket ids
SELECT id, registered_at::float8 AS "registeredAt", held, source, state FROM tickets WHERE id = ANY ($1::uuid[])
