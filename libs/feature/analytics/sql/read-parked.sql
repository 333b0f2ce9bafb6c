-- $1: consumer; $2, $3: first and last day. Streams that these tables wait for, and whether a known item of theirs counts
-- on one of these days.
SELECT stream, position::float8,
       EXISTS (SELECT FROM items
               WHERE items.ticket = CASE WHEN stream ~ '^ticket-[0-9a-f-]{36}$' THEN substr(stream, 8)::uuid END
                 AND day BETWEEN $2 AND $3) AS "hasItems"
FROM bus.parked
WHERE consumer = $1
ORDER BY stream
