SELECT fingerprint FROM vault.master_key
