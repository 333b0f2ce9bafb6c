-- Destroys key, lookup, ciphertexts and salts of a person, and tells which fields are gone. The row lock waits for seals
-- under way and stops new ones (their foreign key needs the key row), so nothing is sealed behind the erasure.
CREATE FUNCTION vault.erase_subject(p_subject uuid, p_by text, p_reason text)
RETURNS TABLE (event_id uuid, field text) LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM vault.keys WHERE subject = p_subject FOR UPDATE;
  RETURN QUERY
    DELETE FROM vault.fields f WHERE f.subject = p_subject RETURNING f.event_id, f.field;
  DELETE FROM vault.keys WHERE subject = p_subject;
  UPDATE vault.subjects SET erased_at = now(), erased_by = p_by, erase_reason = p_reason
    WHERE subject = p_subject AND erased_at IS NULL;
END
$$;
