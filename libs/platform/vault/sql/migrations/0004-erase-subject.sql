-- Destroys key, lookup, ciphertexts and salts of a person, and tells which fields are gone. The row lock waits for seals
-- under way and stops new ones (their foreign key needs the key row), so nothing is sealed behind the erasure.
create function vault.erase_subject(p_subject uuid, p_by text, p_reason text)
returns table (event_id uuid, field text) language plpgsql as $$
begin
  perform from vault.keys where subject = p_subject for update;
  return query
    delete from vault.fields f where f.subject = p_subject returning f.event_id, f.field;
  delete from vault.keys where subject = p_subject;
  update vault.subjects set erased_at = now(), erased_by = p_by, erase_reason = p_reason
    where subject = p_subject and erased_at is null;
end
$$;
