-- Appends many commands in one call. Commands and events come as flat parallel arrays; `envelopes` and the leaf hashes
-- come as one byte string each, cut by offset. A command that conflicts or repeats writes nothing and disturbs no other.
-- At most one command per stream in a call. `expected_revisions` holds -1 for "the stream does not exist".
--
-- Lock order, the same for every caller, so that no two calls wait for each other:
--   1. rows of new streams, in the order of their ids      (waits only for creators of the same streams)
--   2. rows of all streams of the call, in that order      (waits only for calls that are in step 2 or later)
--   3. the head row                                        (whoever holds it waits for nobody)
-- Every step is a statement of its own: under READ COMMITTED only a new statement sees what committed during a wait.
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
-- Plans are cached while the log grows from nothing: look up by index, however small the tables are now.
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off
AS $$
#variable_conflict use_column
DECLARE
  streams text[] := stream_ids;
  recorded timestamptz[] := recorded_ats;
  revisions int[];
  actual_leaves bytea[];
  first_positions bigint[];
  last_positions bigint[];
  outcomes text[] := array_fill('conflict'::text, ARRAY[cardinality(command_ids)]);
  last_events int[] := array_fill(0, ARRAY[cardinality(command_ids)]);
  events_before int := 0;
  taken bigint := 0;
  base bigint;
BEGIN
  INSERT INTO store.streams (id)
  SELECT c.stream FROM unnest(stream_ids, expected_revisions) AS c (stream, expected)
  WHERE c.expected = -1 ORDER BY c.stream COLLATE "C"
  ON CONFLICT DO NOTHING;

  SELECT array_agg(coalesce(s.revision, -1) ORDER BY c.number), array_agg(coalesce(s.leaf, '') ORDER BY c.number)
  INTO revisions, actual_leaves
  FROM (
    SELECT u.stream, u.number FROM unnest(stream_ids) WITH ORDINALITY AS u (stream, number) ORDER BY u.stream COLLATE "C"
  ) AS c
  LEFT JOIN LATERAL (
    SELECT t.revision, t.leaf FROM store.streams AS t WHERE t.id = c.stream FOR NO KEY UPDATE
  ) AS s ON true;

  SELECT array_agg(coalesce(k.first_position, -1) ORDER BY c.number), array_agg(coalesce(k.last_position, -1) ORDER BY c.number)
  INTO first_positions, last_positions
  FROM unnest(command_ids) WITH ORDINALITY AS c (id, number) LEFT JOIN store.commands AS k ON k.command_id = c.id;

  FOR i IN 1 .. cardinality(command_ids) LOOP
    events_before := events_before + counts[i];
    last_events[i] := events_before;
    IF first_positions[i] >= 0 THEN
      outcomes[i] := 'repeated';
    ELSIF revisions[i] = expected_revisions[i]
      AND (revisions[i] = -1 OR actual_leaves[i] = substring(expected_leaves FROM i * 32 - 31 FOR 32)) THEN
      outcomes[i] := 'appended';
      first_positions[i] := taken;
      taken := taken + counts[i];
    END IF;
  END LOOP;

  IF taken > 0 THEN
    UPDATE store.head SET next = next + taken RETURNING next - taken INTO base;
    FOR i IN 1 .. cardinality(command_ids) LOOP
      IF outcomes[i] = 'appended' THEN
        first_positions[i] := base + first_positions[i];
        last_positions[i] := first_positions[i] + counts[i] - 1;
      END IF;
    END LOOP;

    INSERT INTO store.events (position, stream, revision, type, recorded_at, leaf, envelope)
    SELECT first_positions[e.command] + e.number, streams[e.command], revisions[e.command] + 1 + e.number, e.type,
      recorded[e.command], substring(leaves FROM e.ordinal::int * 32 - 31 FOR 32),
      substring(envelopes FROM e.start + 1 FOR e.length)
    FROM unnest(event_commands, event_numbers, event_types, event_offsets, event_lengths)
      WITH ORDINALITY AS e (command, number, type, start, length, ordinal)
    WHERE outcomes[e.command] = 'appended';

    UPDATE store.streams AS s
    SET revision = c.revision + c.count,
      leaf = substring(leaves FROM c.last_event * 32 - 31 FOR 32),
      first_position = CASE WHEN c.revision = -1 THEN c.position ELSE s.first_position END
    FROM unnest(stream_ids, revisions, counts, last_events, first_positions, outcomes)
      AS c (stream, revision, count, last_event, position, outcome)
    WHERE s.id = c.stream AND c.outcome = 'appended';

    INSERT INTO store.commands (command_id, first_position, last_position)
    SELECT c.id, c.first, c.last
    FROM unnest(command_ids, first_positions, last_positions, outcomes) AS c (id, first, last, outcome)
    WHERE c.outcome = 'appended';

    PERFORM pg_notify('redress_appended', '');
  ELSE
    -- Only locks were taken: nothing that would have to be on disk before the answer.
    PERFORM set_config('synchronous_commit', 'off', true);
  END IF;

  RETURN QUERY SELECT c.outcome,
    CASE c.outcome WHEN 'repeated' THEN f.revision ELSE c.revision + 1 END,
    CASE c.outcome WHEN 'repeated' THEN l.revision WHEN 'appended' THEN c.revision + c.count ELSE c.revision END,
    CASE c.outcome WHEN 'repeated' THEN l.leaf
      WHEN 'appended' THEN substring(leaves FROM c.last_event * 32 - 31 FOR 32) ELSE c.leaf END,
    c.first, c.last
  FROM unnest(outcomes, revisions, counts, actual_leaves, last_events, first_positions, last_positions)
    WITH ORDINALITY AS c (outcome, revision, count, leaf, last_event, first, last, number)
  LEFT JOIN store.events AS f ON c.outcome = 'repeated' AND f.position = c.first
  LEFT JOIN store.events AS l ON c.outcome = 'repeated' AND l.position = c.last
  ORDER BY c.number;
END
$$;
