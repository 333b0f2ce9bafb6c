-- The newest checkpoint, signed or not; with $1 the newest published one.
SELECT c.size, c.root, c.note, c.published_at IS NOT NULL AS published,
  coalesce((SELECT array_agg(s.line ORDER BY s.witness) FROM ledger.cosignatures AS s WHERE s.size = c.size), '{}') AS lines,
  coalesce((SELECT array_agg(s.witness) FROM ledger.cosignatures AS s WHERE s.size = c.size), '{}') AS cosigners
FROM ledger.checkpoints AS c
WHERE NOT $1 OR c.published_at IS NOT NULL
ORDER BY c.size DESC
LIMIT 1
