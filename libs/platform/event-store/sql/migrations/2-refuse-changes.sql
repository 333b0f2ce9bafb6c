-- The log is append-only for everybody, its owner included.
CREATE FUNCTION store.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on the event log is refused: it is append-only', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;

-- Row triggers of the parent are cloned to every partition; add_partition adds the one for TRUNCATE, which is not.
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON store.events
  FOR EACH ROW EXECUTE FUNCTION store.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON store.events
  FOR EACH STATEMENT EXECUTE FUNCTION store.refuse_change();
-- ALWAYS: also for sessions that switched triggers off with session_replication_role.
ALTER TABLE store.events ENABLE ALWAYS TRIGGER refuse_change;
ALTER TABLE store.events ENABLE ALWAYS TRIGGER refuse_truncate;
