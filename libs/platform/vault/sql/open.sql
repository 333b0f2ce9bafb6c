-- Logs the access and reads the fields in one statement: what was read was logged.
WITH asked AS (
  SELECT * FROM unnest($1::uuid[], $2::text[]) AS asked (event_id, field)
), logged AS (
  INSERT INTO vault.accesses (account, person, role, office, purpose, event_id, fields)
  SELECT $3, $4, $5, $6, $7, event_id, array_agg(field) FROM asked GROUP BY event_id
)
SELECT f.event_id, f.field, f.subject, f.suite, f.ciphertext, f.salt, k.wrapped, k.suite AS key_suite, k.master
FROM asked
JOIN vault.fields f ON f.event_id = asked.event_id AND f.field = asked.field
JOIN vault.keys k ON k.subject = f.subject
