INSERT INTO vault.secret (wrapped, suite, master) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING
