INSERT INTO vault.waiting (id, due, sealed, suite) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING
