-- Keeps the fields that are new; says nothing about those that were there.
INSERT INTO vault.fields (event_id, field, subject, suite, ciphertext, salt)
SELECT * FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::text[], $5::bytea[], $6::bytea[])
ON CONFLICT (event_id, field) DO NOTHING
RETURNING event_id, field
