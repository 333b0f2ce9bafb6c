-- Where a city gives us one role for everything, redress_app does not exist and nothing has to be granted.
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'redress_app') THEN
    GRANT USAGE ON SCHEMA bus TO redress_app;
    GRANT SELECT, INSERT, UPDATE ON bus.checkpoints TO redress_app;
    GRANT SELECT, INSERT, UPDATE, DELETE ON bus.parked TO redress_app;
  END IF;
END
$$;
