UPDATE ledger.tree SET size = $2 WHERE size = $1 RETURNING size
