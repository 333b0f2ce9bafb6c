select erased_at is not null as erased from vault.subjects where subject = $1
