-- Logs the access and reads the fields in one statement: what was read was logged, for each person whose it is.
WITH asked AS (
  SELECT asked.event_id, asked.field, f.subject, f.suite, f.ciphertext, f.salt
  FROM unnest($1::uuid[], $2::text[]) AS asked (event_id, field)
  LEFT JOIN vault.fields f ON f.event_id = asked.event_id AND f.field = asked.field
), logged AS (
  INSERT INTO vault.accesses (account, person, role, office, purpose, event_id, subject, fields)
  SELECT $3, $4, $5, $6, $7, event_id, subject, array_agg(field ORDER BY field) FROM asked GROUP BY event_id, subject
)
SELECT asked.event_id, asked.field, asked.subject, asked.suite, asked.ciphertext, asked.salt, k.wrapped, k.suite AS key_suite, k.master
FROM asked
JOIN vault.keys k ON k.subject = asked.subject
