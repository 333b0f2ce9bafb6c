-- $1: a day. Tickets that waited for the citizen up to a day before it.
SELECT id FROM tickets WHERE stage = 'awaiting-citizen' AND state -> 'custody' ->> 'until' < $1 ORDER BY registered_at
