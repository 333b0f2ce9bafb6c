-- What the services may do. Accesses can be added and read only. Without the role (one login for everything) nothing is
-- granted and the trigger on accesses stands alone.
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'redress_app') THEN
    GRANT USAGE ON SCHEMA vault TO redress_app;
    GRANT SELECT, INSERT ON vault.master_keys, vault.secret, vault.accesses TO redress_app;
    GRANT SELECT, INSERT, DELETE ON vault.waiting TO redress_app;
    GRANT SELECT, INSERT, UPDATE (claim) ON vault.numbers TO redress_app;
    GRANT SELECT, INSERT, DELETE ON vault.keys, vault.lookups, vault.fields TO redress_app;
    GRANT SELECT, INSERT, UPDATE ON vault.subjects TO redress_app;
    -- Locking a key row needs the right to update one column; the wrapped key itself stays as it is.
    GRANT UPDATE (subject) ON vault.keys TO redress_app;
  END IF;
END
$$;
