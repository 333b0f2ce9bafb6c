UPDATE ledger.checkpoints SET published_at = now() WHERE size = $1 AND published_at IS NULL
