-- Adds the partition for the next `size` positions. It is built beside and attached: appends go on meanwhile. Its CHECK spares
-- the scan when it is attached; afterwards the bound of the partition says the same, and every append would read and
-- evaluate it again, so it goes.
CREATE FUNCTION store.add_partition(size bigint) RETURNS bigint LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  low bigint := coalesce((SELECT max(next_first_position) FROM store.partitions), 0);
  high bigint := low + size;
  name text := format('events_%s', lpad(low::text, 12, '0'));
BEGIN
  EXECUTE format('CREATE TABLE store.%I (LIKE store.events INCLUDING STORAGE)', name);
  EXECUTE format('ALTER TABLE store.%I ADD PRIMARY KEY (position), ADD UNIQUE (stream, revision)', name);
  EXECUTE format('ALTER TABLE store.%I ADD CONSTRAINT bounds CHECK (position >= %s AND position < %s)', name, low, high);
  EXECUTE format(
    'CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON store.%I FOR EACH STATEMENT EXECUTE FUNCTION store.refuse_change()',
    name);
  EXECUTE format('ALTER TABLE store.%I ENABLE ALWAYS TRIGGER refuse_truncate', name);
  EXECUTE format('ALTER TABLE store.events ATTACH PARTITION store.%I FOR VALUES FROM (%s) TO (%s)', name, low, high);
  EXECUTE format('ALTER TABLE store.%I DROP CONSTRAINT bounds', name);
  INSERT INTO store.partitions VALUES (low, high);
  RETURN high;
END
$$;
