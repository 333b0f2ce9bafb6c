-- Every published checkpoint of at most $1 leaves, newest first.
SELECT c.size, c.note,
  coalesce((SELECT array_agg(s.line ORDER BY s.witness) FROM ledger.cosignatures AS s WHERE s.size = c.size), '{}') AS lines
FROM ledger.checkpoints AS c
WHERE c.published_at IS NOT NULL AND c.size <= $1
ORDER BY c.size DESC
