-- $1: array of request ids
SELECT id, made_at::float8 AS "madeAt", state FROM requests WHERE id = ANY ($1::uuid[])
