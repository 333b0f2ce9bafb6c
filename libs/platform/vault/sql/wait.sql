WITH added AS (
  INSERT INTO vault.waiting (id, due, sealed, suite) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING id
)
-- Tells every process that something new waits, and nothing of it.
SELECT pg_notify('redress_waiting', '') FROM added
