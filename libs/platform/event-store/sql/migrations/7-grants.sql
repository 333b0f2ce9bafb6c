-- The services read the log and append through the function; nothing else. Where a city gives us one role for
-- everything, redress_app does not exist and the triggers alone protect the log.
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA store FROM PUBLIC;
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'redress_app') THEN
    GRANT USAGE ON SCHEMA store TO redress_app;
    GRANT SELECT ON store.head, store.streams, store.events, store.partitions TO redress_app;
    GRANT EXECUTE ON FUNCTION store.append_all, store.append_each, store.ensure_partitions TO redress_app;
  END IF;
END
$$;
