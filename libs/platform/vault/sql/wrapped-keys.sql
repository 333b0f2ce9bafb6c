SELECT subject, wrapped FROM vault.keys WHERE subject = ANY ($1::uuid[])
