-- $1: rows by the names of their columns
INSERT INTO requests (id, made_at, kind, status, office, ticket, asked_by, state)
SELECT id, made_at, kind, status, office, ticket, asked_by, state
FROM jsonb_to_recordset($1) AS changed (
  id uuid, made_at bigint, kind text, status text, office text, ticket uuid, asked_by text[], state jsonb)
ON CONFLICT (id) DO UPDATE SET status = excluded.status, state = excluded.state
