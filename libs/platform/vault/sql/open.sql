-- Logs the access and reads the fields in one statement: what was read was logged.
with asked as (
  select * from unnest($1::uuid[], $2::text[]) as asked (event_id, field)
), logged as (
  insert into vault.accesses (role, actor, department, purpose, event_id, fields)
  select $3, $4, $5, $6, event_id, array_agg(field) from asked group by event_id
)
select f.event_id, f.field, f.subject, f.ciphertext, f.salt, k.wrapped
from asked
join vault.fields f on f.event_id = asked.event_id and f.field = asked.field
join vault.keys k on k.subject = f.subject
