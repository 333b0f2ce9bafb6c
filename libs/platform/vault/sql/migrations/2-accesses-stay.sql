-- Who opened what can be added to, never changed or removed.
CREATE FUNCTION vault.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'vault.accesses is append-only' USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER accesses_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON vault.accesses
  FOR EACH STATEMENT EXECUTE FUNCTION vault.refuse_change();
