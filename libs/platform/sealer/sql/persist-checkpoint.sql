INSERT INTO ledger.checkpoints (size, root) VALUES ($1, $2) ON CONFLICT DO NOTHING
