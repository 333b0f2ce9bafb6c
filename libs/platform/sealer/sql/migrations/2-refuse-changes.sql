-- What was sealed stays. A tile only grows, a checkpoint only gains its note and its publication, each once.
CREATE FUNCTION ledger.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on ledger.% is refused: what was sealed stays', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER refuse_delete BEFORE DELETE OR TRUNCATE ON ledger.log EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER refuse_delete BEFORE DELETE OR TRUNCATE ON ledger.tree EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER refuse_delete BEFORE DELETE OR TRUNCATE ON ledger.tiles EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER refuse_delete BEFORE DELETE OR TRUNCATE ON ledger.checkpoints EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER refuse_delete BEFORE DELETE OR TRUNCATE ON ledger.cosignatures EXECUTE FUNCTION ledger.refuse_change();

CREATE TRIGGER refuse_update BEFORE UPDATE ON ledger.log EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER refuse_update BEFORE UPDATE ON ledger.cosignatures EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER only_grow BEFORE UPDATE ON ledger.tree
  FOR EACH ROW WHEN (NEW.size <= OLD.size) EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER only_grow BEFORE UPDATE ON ledger.tiles
  FOR EACH ROW WHEN (
    NEW.level <> OLD.level OR NEW.index <> OLD.index
    OR substring(NEW.hashes FOR octet_length(OLD.hashes)) <> OLD.hashes
  ) EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER only_complete BEFORE UPDATE ON ledger.checkpoints
  FOR EACH ROW WHEN (
    NEW.size <> OLD.size OR NEW.root <> OLD.root
    OR (OLD.note IS NOT NULL AND NEW.note IS DISTINCT FROM OLD.note)
    OR (OLD.published_at IS NOT NULL AND NEW.published_at IS DISTINCT FROM OLD.published_at)
  ) EXECUTE FUNCTION ledger.refuse_change();
