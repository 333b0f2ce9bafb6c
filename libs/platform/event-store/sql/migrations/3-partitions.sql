-- Adds the partition for the next `size` positions. It is built beside and attached: appends go on meanwhile.
CREATE FUNCTION store.add_partition(size bigint) RETURNS bigint LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  low bigint := coalesce((SELECT max(next_first_position) FROM store.partitions), 0);
  high bigint := low + size;
  name text := format('events_%s', lpad(low::text, 12, '0'));
BEGIN
  EXECUTE format('CREATE TABLE store.%I (LIKE store.events INCLUDING STORAGE)', name);
  EXECUTE format('ALTER TABLE store.%I ADD PRIMARY KEY (position), ADD UNIQUE (stream, revision)', name);
  EXECUTE format('ALTER TABLE store.%I ADD CHECK (position >= %s AND position < %s)', name, low, high);
  EXECUTE format(
    'CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON store.%I FOR EACH STATEMENT EXECUTE FUNCTION store.refuse_change()',
    name);
  EXECUTE format('ALTER TABLE store.%I ENABLE ALWAYS TRIGGER refuse_truncate', name);
  EXECUTE format('ALTER TABLE store.events ATTACH PARTITION store.%I FOR VALUES FROM (%s) TO (%s)', name, low, high);
  INSERT INTO store.partitions VALUES (low, high);
  RETURN high;
END
$$;

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
