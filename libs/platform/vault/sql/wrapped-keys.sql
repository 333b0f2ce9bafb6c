select subject, wrapped from vault.keys where subject = any ($1::uuid[])
