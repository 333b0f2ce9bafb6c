-- Keeps the fields that are new; says nothing about those that were there.
insert into vault.fields (event_id, field, subject, ciphertext, salt)
select * from unnest($1::uuid[], $2::text[], $3::uuid[], $4::bytea[], $5::bytea[])
on conflict (event_id, field) do nothing
returning event_id, field
