INSERT INTO ledger.log (origin, vkey) VALUES ($1, $2) ON CONFLICT DO NOTHING
