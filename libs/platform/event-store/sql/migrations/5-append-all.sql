-- Stores all commands or, when one of them conflicts or repeats or a guard does not hold, none: then it raises a unique
-- violation, and the caller takes append_each. Almost every call succeeds, and takes no look at anything that it neither
-- writes nor guards.
-- Returns the position of the first event.
--
-- Commands and events come as parallel arrays in PostgreSQL's binary format: reading a number or a byte string from text
-- costs more than storing it. They are taken apart in the select list, where all of them advance together: in FROM each
-- would first be written into a store of its own, which is 2 to 5 % of a call.
-- At most one command per stream in a call, ordered by stream. `expected_revisions` holds -1 for "the stream does not
-- exist"; `last_leaves` is the head that each command leaves behind. Command n has the events first_events[n] up to that
-- + counts[n] - 1, counted from 0 over the call. Guards are streams that must stand at a revision that was read, -1 for "does
-- not exist"; one that this call itself moves counts as moved.
--
-- Lock order, the same for every caller, so that no two calls wait for each other:
--   1. rows of new streams, inserted in the order of the call    (waits only for creators of the same streams)
--   2. rows of existing streams, updated in that order           (waits only for calls that are in step 2 or later)
--   3. the head row                                              (whoever holds it waits for nobody)
-- Guards need no lock. They are read after step 3: what others have moved until then lies below our positions and is seen;
-- what they move later, or have moved without holding the head, gets positions above ours.
-- Every step is a statement of its own: under READ COMMITTED only a new statement sees what committed during a wait.
--
-- Settings: plan each statement once per connection, not per call; and since the log grows from nothing under that plan,
-- look up by index, however small the tables are now.
CREATE FUNCTION store.append_all(
  command_ids uuid[],
  digests bytea[],
  stream_ids text[],
  expected_revisions int[],
  expected_leaves bytea[],
  first_events int[],
  counts int[],
  last_leaves bytea[],
  event_commands int[],
  event_revisions int[],
  event_types text[],
  leaves bytea[],
  guard_commands int[],
  guard_streams text[],
  guard_revisions int[],
  envelopes bytea[]
) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off
AS $$
DECLARE
  streams text[] := stream_ids;
  created int := 0;
  moved int := 0;
  taken CONSTANT int := cardinality(event_types);
  base bigint;
BEGIN
  -- 1. New streams. Their position is not known yet; the next one is a lower bound, which is enough to prune partitions.
  IF -1 = ANY (expected_revisions) THEN
    INSERT INTO store.streams (id, revision, leaf, not_before)
    SELECT c.stream, c.count - 1, c.leaf, (SELECT next FROM store.head WHERE one_row)
    FROM (
      SELECT unnest(stream_ids) AS stream, unnest(expected_revisions) AS expected, unnest(counts) AS count,
        unnest(last_leaves) AS leaf
    ) AS c
    WHERE c.expected = -1;
    GET DIAGNOSTICS created = ROW_COUNT;
  END IF;

  -- 2. Existing streams that stand where the writer believes; after a wait the check is made on the newest row.
  IF created < cardinality(stream_ids) THEN
    UPDATE store.streams AS s
    SET revision = c.expected + c.count, leaf = c.leaf
    FROM (
      SELECT unnest(stream_ids) AS stream, unnest(expected_revisions) AS expected,
        unnest(expected_leaves) AS expected_leaf, unnest(counts) AS count, unnest(last_leaves) AS leaf
    ) AS c
    WHERE c.expected >= 0 AND s.id = c.stream AND s.revision = c.expected AND s.leaf = c.expected_leaf;
    GET DIAGNOSTICS moved = ROW_COUNT;
    IF created + moved < cardinality(stream_ids) THEN
      RAISE unique_violation USING MESSAGE = 'A stream does not stand where its writer believes';
    END IF;
  END IF;

  -- 3. Positions, from here to the commit one call at a time.
  UPDATE store.head SET next = next + taken WHERE one_row RETURNING next - taken INTO base;
  IF cardinality(guard_streams) > 0 THEN
    PERFORM FROM (SELECT unnest(guard_streams) AS stream, unnest(guard_revisions) AS revision) AS g
    LEFT JOIN store.streams AS s ON s.id = g.stream
    WHERE coalesce(s.revision, -1) <> g.revision
    LIMIT 1;
    IF FOUND THEN
      RAISE unique_violation USING MESSAGE = 'A guarded stream has moved';
    END IF;
  END IF;

  INSERT INTO store.events (position, stream, revision, type, leaf, envelope)
  SELECT base - 1 + e.number, streams[e.command], e.revision, e.type, e.leaf, e.envelope
  FROM (
    SELECT generate_series(1, taken) AS number, unnest(event_commands) AS command, unnest(event_revisions) AS revision,
      unnest(event_types) AS type, unnest(leaves) AS leaf, unnest(envelopes) AS envelope
  ) AS e;

  INSERT INTO store.commands (command_id, digest, first_position, last_position)
  SELECT c.id, c.digest, base + c.first_event, base + c.first_event + c.count - 1
  FROM (
    SELECT unnest(command_ids) AS id, unnest(digests) AS digest, unnest(first_events) AS first_event,
      unnest(counts) AS count
  ) AS c;

  PERFORM pg_notify('redress_appended', '');
  RETURN base;
END
$$;
