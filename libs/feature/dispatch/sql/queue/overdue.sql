-- $1: limit, $2: day. Tickets of which a clock of the limit runs that was due before the day, the earliest due first.
SELECT ticket AS id FROM clocks WHERE state = 'running' AND limit_code = $1 AND due < $2 ORDER BY due, ticket
