-- $1: a ticket. What waits for a decision about it.
SELECT id FROM requests WHERE ticket = $1 AND status = 'open' ORDER BY made_at
