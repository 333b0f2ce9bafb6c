-- Makes sure that ten million positions ahead have a partition; returns the position at which to ask again.
CREATE FUNCTION store.ensure_partitions() RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  size CONSTANT bigint := 10000000;
  ready bigint;
BEGIN
  -- Several processes may see the end coming at the same time.
  PERFORM pg_advisory_xact_lock(7274492);
  SELECT coalesce(max(next_first_position), 0) INTO ready FROM store.partitions;
  WHILE ready < (SELECT next FROM store.head) + size LOOP
    ready := store.add_partition(size);
  END LOOP;
  RETURN ready - size;
END
$$;
SELECT store.ensure_partitions();
