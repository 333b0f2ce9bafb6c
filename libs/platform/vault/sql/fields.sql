-- Fields as they are stored, with the wrapped key of each.
select f.event_id, f.field, f.subject, f.ciphertext, f.salt, k.wrapped
from unnest($1::uuid[], $2::text[]) as asked (event_id, field)
join vault.fields f on f.event_id = asked.event_id and f.field = asked.field
join vault.keys k on k.subject = f.subject
