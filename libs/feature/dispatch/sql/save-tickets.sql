-- $1: array of rows by the names of their columns. Neither the registration nor what it said ever changes.
INSERT INTO tickets (
  id, registered_at, kind, channel, category, received_on, stage, handling_stage, department, due_on, due_limit, open, state)
SELECT
  id, registered_at, kind, channel, category, received_on, stage, handling_stage, department, due_on, due_limit, open, state
FROM jsonb_to_recordset($1) AS changed (
  id uuid, registered_at bigint, kind text, channel text, category text, received_on date, stage text,
  handling_stage text, department text, due_on date, due_limit text, open boolean, state jsonb)
ON CONFLICT (id) DO UPDATE
SET category = excluded.category, stage = excluded.stage, handling_stage = excluded.handling_stage,
    department = excluded.department, due_on = excluded.due_on, due_limit = excluded.due_limit, open = excluded.open,
    state = excluded.state
