-- The services serve the ledger; only the sealer, as the owner, writes it.
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'redress_app') THEN
    GRANT USAGE ON SCHEMA ledger TO redress_app;
    GRANT SELECT ON ALL TABLES IN SCHEMA ledger TO redress_app;
  END IF;
END
$$;
