UPDATE ledger.checkpoints SET note = $2 WHERE size = $1 AND note IS NULL
