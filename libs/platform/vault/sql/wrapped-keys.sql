SELECT subject, wrapped, suite, master FROM vault.keys WHERE subject = ANY ($1::uuid[])
