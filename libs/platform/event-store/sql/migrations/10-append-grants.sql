-- A function that is created anew is open to everybody until this says otherwise.
REVOKE ALL ON FUNCTION store.append_all, store.append_each FROM PUBLIC;
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'redress_app') THEN
    GRANT EXECUTE ON FUNCTION store.append_all, store.append_each TO redress_app;
  END IF;
END
$$;
