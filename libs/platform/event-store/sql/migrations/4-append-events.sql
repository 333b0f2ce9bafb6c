-- Appends many commands in one call. Commands and events come as flat parallel arrays; `envelopes` and the leaf hashes
-- come as one byte string each, cut by offset. A command that conflicts or repeats writes nothing and disturbs no other.
-- At most one command per stream in a call. `expected_revisions` holds -1 for "the stream does not exist".
--
-- Lock order, the same for every caller, so that no two calls wait for each other:
--   1. rows of new streams, inserted in the order of their ids   (waits only for creators of the same streams)
--   2. rows of existing streams, updated in that order           (waits only for calls that are in step 2 or later)
--   3. the head row                                              (whoever holds it waits for nobody)
-- Every step is a statement of its own: under READ COMMITTED only a new statement sees what committed during a wait.
--
-- A command stored by somebody else after step 0 moved its stream, so it fails the check of step 1 or 2 and is found by
-- the second look; if it named another stream, the primary key of `commands` ends the call and the caller tries again.
CREATE FUNCTION store.append_events(
  command_ids uuid[],
  stream_ids text[],
  expected_revisions int[],
  expected_leaves bytea,
  counts int[],
  recorded_ats timestamptz[],
  event_commands int[],
  event_numbers int[],
  event_types text[],
  event_offsets int[],
  event_lengths int[],
  leaves bytea,
  envelopes bytea
) RETURNS TABLE (
  outcome text, first_revision int, revision int, leaf bytea, first_position bigint, last_position bigint
) LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
-- Plan each statement once per connection, not per call; and since the log grows from nothing under that plan, look up by
-- index, however small the tables are now.
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off
AS $$
#variable_conflict use_column
DECLARE
  streams text[] := stream_ids;
  recorded timestamptz[] := recorded_ats;
  outcomes text[];
  last_leaves bytea[];
  created text[];
  moved text[];
  matched text[];
  all_matched boolean;
  first_positions bigint[] := array_fill(-1::bigint, ARRAY[cardinality(command_ids)]);
  taken bigint := 0;
  base bigint;
BEGIN
  -- 0. What was stored before.
  SELECT array_agg(CASE WHEN k.command_id IS NULL THEN 'open' ELSE 'repeated' END ORDER BY c.number)
  INTO outcomes
  FROM unnest(command_ids) WITH ORDINALITY AS c (id, number) LEFT JOIN store.commands AS k ON k.command_id = c.id;

  SELECT array_agg(substring(leaves FROM c.last_event::int * 32 - 31 FOR 32) ORDER BY c.number)
  INTO last_leaves
  FROM (SELECT u.number, sum(u.count) OVER (ORDER BY u.number) FROM unnest(counts) WITH ORDINALITY AS u (count, number))
    AS c (number, last_event);

  -- 1. New streams. Their position is not known yet; the next one is a lower bound, which is enough to prune partitions.
  WITH inserted AS (
    INSERT INTO store.streams (id, revision, leaf, not_before)
    SELECT c.stream, c.count - 1, c.leaf, (SELECT next FROM store.head WHERE one_row)
    FROM unnest(stream_ids, expected_revisions, counts, last_leaves, outcomes)
      AS c (stream, expected, count, leaf, outcome)
    WHERE c.expected = -1 AND c.outcome = 'open'
    ORDER BY c.stream COLLATE "C"
    ON CONFLICT DO NOTHING
    RETURNING id
  )
  SELECT array_agg(id) INTO created FROM inserted;

  -- 2. Existing streams that stand where the writer believes; after a wait the check is made on the newest row.
  WITH updated AS (
    UPDATE store.streams AS s
    SET revision = c.expected + c.count, leaf = c.leaf
    FROM (
      SELECT * FROM unnest(stream_ids, expected_revisions, counts, last_leaves, outcomes)
        WITH ORDINALITY AS u (stream, expected, count, leaf, outcome, number)
      WHERE u.expected >= 0 AND u.outcome = 'open'
      ORDER BY u.stream COLLATE "C"
    ) AS c
    WHERE s.id = c.stream AND s.revision = c.expected
      AND s.leaf = substring(expected_leaves FROM c.number::int * 32 - 31 FOR 32)
    RETURNING s.id
  )
  SELECT array_agg(id) INTO moved FROM updated;

  matched := coalesce(created, '{}') || coalesce(moved, '{}');
  all_matched := cardinality(matched) = cardinality(array_positions(outcomes, 'open'));
  FOR i IN 1 .. cardinality(command_ids) LOOP
    IF outcomes[i] = 'open' THEN
      IF all_matched OR streams[i] = ANY (matched) THEN
        outcomes[i] := 'appended';
        first_positions[i] := taken;
        taken := taken + counts[i];
      ELSE
        outcomes[i] := 'conflict';
      END IF;
    END IF;
  END LOOP;

  -- 3. Positions, from here to the commit one call at a time.
  IF taken > 0 THEN
    UPDATE store.head SET next = next + taken WHERE one_row RETURNING next - taken INTO base;

    INSERT INTO store.events (position, stream, revision, type, recorded_at, leaf, envelope)
    SELECT base + first_positions[e.command] + e.number, streams[e.command],
      expected_revisions[e.command] + 1 + e.number, e.type, recorded[e.command],
      substring(leaves FROM e.ordinal::int * 32 - 31 FOR 32), substring(envelopes FROM e.start + 1 FOR e.length)
    FROM unnest(event_commands, event_numbers, event_types, event_offsets, event_lengths)
      WITH ORDINALITY AS e (command, number, type, start, length, ordinal)
    WHERE outcomes[e.command] = 'appended';

    INSERT INTO store.commands (command_id, first_position, last_position)
    SELECT c.id, base + c.first, base + c.first + c.count - 1
    FROM unnest(command_ids, first_positions, counts, outcomes) AS c (id, first, count, outcome)
    WHERE c.outcome = 'appended';

    PERFORM pg_notify('redress_appended', '');
  ELSE
    -- Nothing was stored that would have to be on disk before the answer.
    PERFORM set_config('synchronous_commit', 'off', true);
  END IF;

  IF all_matched AND taken > 0 AND NOT 'repeated' = ANY (outcomes) THEN
    RETURN QUERY
    SELECT c.outcome, c.expected + 1, c.expected + c.count, c.leaf, base + c.first, base + c.first + c.count - 1
    FROM unnest(outcomes, expected_revisions, counts, last_leaves, first_positions)
      AS c (outcome, expected, count, leaf, first);
    RETURN;
  END IF;

  -- Second look at what was not stored now: a repeat after all, or a conflict with where the stream stands.
  RETURN QUERY
  SELECT CASE WHEN r.first_position IS NULL THEN c.outcome ELSE 'repeated' END,
    coalesce(r.first_revision, c.expected + 1),
    CASE c.outcome WHEN 'appended' THEN c.expected + c.count ELSE coalesce(r.revision, s.revision, -1) END,
    CASE c.outcome WHEN 'appended' THEN c.leaf ELSE coalesce(r.leaf, s.leaf, '') END,
    coalesce(r.first_position, base + c.first),
    coalesce(r.last_position, base + c.first + c.count - 1)
  FROM unnest(command_ids, stream_ids, outcomes, expected_revisions, counts, last_leaves, first_positions)
    WITH ORDINALITY AS c (id, stream, outcome, expected, count, leaf, first, number)
  LEFT JOIN LATERAL (
    SELECT k.first_position, k.last_position, f.revision AS first_revision, l.revision, l.leaf
    FROM store.commands AS k
    JOIN store.events AS f ON f.position = k.first_position
    JOIN store.events AS l ON l.position = k.last_position
    WHERE c.outcome <> 'appended' AND k.command_id = c.id
  ) AS r ON true
  LEFT JOIN LATERAL (
    SELECT t.revision, t.leaf FROM store.streams AS t WHERE c.outcome = 'conflict' AND t.id = c.stream
  ) AS s ON true
  ORDER BY c.number;
END
$$;
