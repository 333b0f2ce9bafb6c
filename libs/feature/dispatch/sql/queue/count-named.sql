-- $1: names, $2: limit or null, $3 and $4: first and last day. The clocks of the tickets that name somebody, as counts are.
SELECT holder AS office, CASE WHEN due >= $3 THEN due END::text AS due, limit_code AS "limit", clocks.state,
       count(*)::integer AS number
FROM clocks JOIN tickets ON tickets.id = clocks.ticket
WHERE tickets.named && $1::text[] AND ($2::text IS NULL OR limit_code = $2)
  AND due <= $4 AND (due >= $3 OR clocks.state = 'running')
GROUP BY 1, 2, 3, 4
ORDER BY 1 NULLS FIRST, 2 NULLS FIRST, 3, 4
