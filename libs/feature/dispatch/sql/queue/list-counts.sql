-- $1: every office, $2: else these, $3: office, $4: limit, both null where none is asked for, $5 and $6: first and last day. What
-- runs and should have ended before the first day is summed up without a day.
SELECT nullif(office, '') AS office, due::text, limit_code AS "limit", state, number
FROM counts
WHERE due BETWEEN $5 AND $6 AND ($1 OR office = ANY ($2::text[])) AND ($3::text IS NULL OR office = $3)
  AND ($4::text IS NULL OR limit_code = $4)
UNION ALL
SELECT nullif(office, ''), NULL, limit_code, 'running', sum(number)::integer
FROM counts
WHERE due < $5 AND state = 'running' AND ($1 OR office = ANY ($2::text[])) AND ($3::text IS NULL OR office = $3)
  AND ($4::text IS NULL OR limit_code = $4)
GROUP BY office, limit_code
ORDER BY office NULLS FIRST, due NULLS FIRST, "limit", state
