-- The tiles lie one behind the other in $5: one value in binary costs a fraction of an array of texts.
INSERT INTO ledger.tiles (level, index, hashes)
SELECT tile.level, tile.index, substring($5::bytea FROM tile.start + 1 FOR tile.length)
FROM unnest($1::smallint[], $2::bigint[], $3::int[], $4::int[]) AS tile (level, index, start, length)
ON CONFLICT (level, index) DO UPDATE SET hashes = EXCLUDED.hashes
