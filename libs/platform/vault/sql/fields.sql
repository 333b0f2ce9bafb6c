-- Fields as they are stored, with the wrapped key of each.
SELECT f.event_id, f.field, f.subject, f.suite, f.ciphertext, f.salt, k.wrapped, k.suite AS key_suite, k.master
FROM unnest($1::uuid[], $2::text[]) AS asked (event_id, field)
JOIN vault.fields f ON f.event_id = asked.event_id AND f.field = asked.field
JOIN vault.keys k ON k.subject = f.subject
