select fingerprint from vault.master_key
