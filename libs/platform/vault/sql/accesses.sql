-- Each filter is null where none is asked for. $1: person looked at, $2: account, $3: purpose, $4 and $5: from an instant on and before
-- one, $6: access behind which to go on, $7: how many. The latest comes first.
SELECT access::float8 AS access, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at,
       account, role, office, purpose, subject, event_id AS event, fields
FROM vault.accesses
WHERE ($1::uuid IS NULL OR subject = $1)
  AND ($2::text IS NULL OR account = $2)
  AND ($3::text IS NULL OR purpose = $3)
  AND ($4::timestamptz IS NULL OR at >= $4)
  AND ($5::timestamptz IS NULL OR at < $5)
  AND ($6::bigint IS NULL OR access < $6)
ORDER BY access DESC
LIMIT $7
