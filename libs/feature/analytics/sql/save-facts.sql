-- $1: array of { ticket, state }
INSERT INTO facts (ticket, state)
SELECT ticket, state FROM jsonb_to_recordset($1) AS changed (ticket uuid, state jsonb)
ON CONFLICT (ticket) DO UPDATE SET state = excluded.state
