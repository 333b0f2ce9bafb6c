-- Scope: $1 what is asked for any ticket, $2 else for those of these offices, $3 what is proposed for the installation. Filters, each
-- null where none is asked for: $4 and $5 kinds and natural persons of who may decide, $6 natural persons of who asked, $7 state,
-- $8 kind, $9 ticket. $10: place behind which to go on, $11: how many. The latest comes first.
SELECT id, made_at::float8 AS "madeAt", state
FROM requests
WHERE CASE WHEN ticket IS NULL THEN $3::boolean ELSE $1::boolean OR office = ANY ($2::text[]) END
  AND ($4::text[] IS NULL OR (status = 'open' AND kind = ANY ($4) AND NOT asked_by && $5::text[]))
  AND ($6::text[] IS NULL OR asked_by && $6)
  AND ($7::text IS NULL OR status = $7)
  AND ($8::text IS NULL OR kind = $8)
  AND ($9::uuid IS NULL OR ticket = $9)
  AND ($10::bigint IS NULL OR made_at < $10)
ORDER BY made_at DESC
LIMIT $11
