-- The services own the schemas of their projections: they create, rename and drop them. The log is out of their reach.
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'redress_app') THEN
    EXECUTE format('GRANT CREATE ON DATABASE %I TO redress_app', current_database());
    GRANT USAGE ON SCHEMA projections TO redress_app;
    GRANT SELECT, INSERT, UPDATE, DELETE ON projections.checkpoints TO redress_app;
  END IF;
END
$$;
