-- Both functions append many commands in one call. Commands and events come as flat parallel arrays; `envelopes` and the
-- leaf hashes (`last_leaves`: the head that each command leaves behind) come as one byte string each, cut by offset.
-- At most one command per stream in a call. `expected_revisions` holds -1 for "the stream does not exist".
-- Command n has events first_events[n] up to that + counts[n] - 1, counted from 0 over the call.
--
-- Lock order, the same for every caller, so that no two calls wait for each other:
--   1. rows of new streams, inserted in the order of their ids   (waits only for creators of the same streams)
--   2. rows of existing streams, updated in that order           (waits only for calls that are in step 2 or later)
--   3. the head row                                              (whoever holds it waits for nobody)
-- Every step is a statement of its own: under READ COMMITTED only a new statement sees what committed during a wait.
--
-- Settings: plan each statement once per connection, not per call; and since the log grows from nothing under that plan,
-- look up by index, however small the tables are now.

-- Stores all commands or, when one of them conflicts or repeats, none: then it raises a unique violation, and the caller
-- takes append_each. Almost every call succeeds, and takes no look at anything that it does not write.
-- Returns the position of the first event.
CREATE FUNCTION store.append_all(
  command_ids uuid[],
  stream_ids text[],
  expected_revisions int[],
  expected_leaves bytea,
  first_events int[],
  counts int[],
  last_leaves bytea,
  event_commands int[],
  event_revisions int[],
  event_types text[],
  event_offsets int[],
  event_lengths int[],
  leaves bytea,
  envelopes bytea
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
    SELECT next INTO base FROM store.head WHERE one_row;
    INSERT INTO store.streams (id, revision, leaf, not_before)
    SELECT c.stream, c.count - 1, substring(last_leaves FROM c.number::int * 32 - 31 FOR 32), base
    FROM unnest(stream_ids, expected_revisions, counts) WITH ORDINALITY AS c (stream, expected, count, number)
    WHERE c.expected = -1
    ORDER BY c.stream COLLATE "C";
    GET DIAGNOSTICS created = ROW_COUNT;
  END IF;

  -- 2. Existing streams that stand where the writer believes; after a wait the check is made on the newest row.
  IF created < cardinality(stream_ids) THEN
    UPDATE store.streams AS s
    SET revision = c.expected + c.count, leaf = substring(last_leaves FROM c.number::int * 32 - 31 FOR 32)
    FROM (
      SELECT * FROM unnest(stream_ids, expected_revisions, counts) WITH ORDINALITY AS u (stream, expected, count, number)
      WHERE u.expected >= 0
      ORDER BY u.stream COLLATE "C"
    ) AS c
    WHERE s.id = c.stream AND s.revision = c.expected
      AND s.leaf = substring(expected_leaves FROM c.number::int * 32 - 31 FOR 32);
    GET DIAGNOSTICS moved = ROW_COUNT;
    IF created + moved < cardinality(stream_ids) THEN
      RAISE unique_violation USING MESSAGE = 'A stream does not stand where its writer believes';
    END IF;
  END IF;

  -- 3. Positions, from here to the commit one call at a time.
  UPDATE store.head SET next = next + taken WHERE one_row RETURNING next - taken INTO base;

  INSERT INTO store.events (position, stream, revision, type, leaf, envelope)
  SELECT base - 1 + e.number, streams[e.command], e.revision, e.type,
    substring(leaves FROM e.number::int * 32 - 31 FOR 32), substring(envelopes FROM e.start + 1 FOR e.length)
  FROM unnest(event_commands, event_revisions, event_types, event_offsets, event_lengths)
    WITH ORDINALITY AS e (command, revision, type, start, length, number);

  INSERT INTO store.commands (command_id, first_position, last_position)
  SELECT c.id, base + c.first_event, base + c.first_event + c.count - 1
  FROM unnest(command_ids, first_events, counts) AS c (id, first_event, count);

  PERFORM pg_notify('redress_appended', '');
  RETURN base;
END
$$;
