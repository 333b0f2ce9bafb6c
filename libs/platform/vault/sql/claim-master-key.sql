INSERT INTO vault.master_key (fingerprint) VALUES ($1) ON CONFLICT DO NOTHING
