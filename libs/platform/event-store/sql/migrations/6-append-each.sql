-- Appends the commands of a call one by one in spirit: a command that conflicts or repeats or whose guards do not hold writes
-- nothing and disturbs no other. Parameters, lock order and settings are those of append_all.
-- Returns command 0 with the first position of what was stored now, then the commands that were not stored, numbered from
-- 1, with what was stored under their id the first time, or where their stream or the stream of a guard stands instead. What
-- was stored lies in order.
--
-- A command stored by somebody else after step 0 moved its stream, so it fails the check of step 1 or 2 and is found by
-- the second look; if it named another stream, the primary key of `commands` ends the call and the caller tries again.
-- A guard that broke after step 0 ends the call too: by others it stays broken, so the next attempt finds it in step 0; by a
-- command of this call, each is then called alone.
CREATE FUNCTION store.append_each(
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
) RETURNS TABLE (
  command int, outcome text, first_revision int, revision int, leaf bytea, first_position bigint, last_position bigint,
  stream text
) LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off
AS $$
#variable_conflict use_column
DECLARE
  streams text[] := stream_ids;
  accepted boolean[];
  broken int[] := '{}';
  stored text[];
  moved text[];
  taken int;
  base bigint;
BEGIN
  -- 0. What was stored before, and whose guards do not hold.
  IF cardinality(guard_streams) > 0 THEN
    SELECT coalesce(array_agg(g.command), '{}') INTO broken
    FROM unnest(guard_commands, guard_streams, guard_revisions) AS g (command, stream, revision)
    LEFT JOIN store.streams AS s ON s.id = g.stream
    WHERE coalesce(s.revision, -1) <> g.revision;
  END IF;
  SELECT array_agg(k.command_id IS NULL AND c.number <> ALL (broken) ORDER BY c.number) INTO accepted
  FROM unnest(command_ids) WITH ORDINALITY AS c (id, number)
  LEFT JOIN store.commands AS k ON k.command_id = c.id;

  -- 1. New streams.
  WITH inserted AS (
    INSERT INTO store.streams (id, revision, leaf, not_before)
    SELECT c.stream, c.count - 1, c.leaf, (SELECT next FROM store.head WHERE one_row)
    FROM unnest(stream_ids, expected_revisions, counts, last_leaves, accepted)
      AS c (stream, expected, count, leaf, accepted)
    WHERE c.expected = -1 AND c.accepted
    ON CONFLICT DO NOTHING
    RETURNING id
  )
  SELECT array_agg(id) INTO stored FROM inserted;

  -- 2. Existing streams that stand where the writer believes.
  WITH updated AS (
    UPDATE store.streams AS s
    SET revision = c.expected + c.count, leaf = c.leaf
    FROM unnest(stream_ids, expected_revisions, expected_leaves, counts, last_leaves, accepted)
      AS c (stream, expected, expected_leaf, count, leaf, accepted)
    WHERE c.expected >= 0 AND c.accepted AND s.id = c.stream AND s.revision = c.expected AND s.leaf = c.expected_leaf
    RETURNING s.id
  )
  SELECT array_agg(id) INTO moved FROM updated;

  stored := coalesce(stored, '{}') || coalesce(moved, '{}');
  SELECT array_agg(c.accepted AND c.stream = ANY (stored) ORDER BY c.number) INTO accepted
  FROM unnest(stream_ids, accepted) WITH ORDINALITY AS c (stream, accepted, number);
  SELECT sum(c.count) INTO taken FROM unnest(counts, accepted) AS c (count, accepted) WHERE c.accepted;

  -- 3. Positions, from here to the commit one call at a time.
  IF taken > 0 THEN
    UPDATE store.head SET next = next + taken WHERE one_row RETURNING next - taken INTO base;
    IF cardinality(guard_streams) > 0 THEN
      PERFORM FROM unnest(guard_commands, guard_streams, guard_revisions) AS g (command, stream, revision)
      LEFT JOIN store.streams AS s ON s.id = g.stream
      WHERE accepted[g.command] AND coalesce(s.revision, -1) <> g.revision
      LIMIT 1;
      IF FOUND THEN
        RAISE unique_violation USING MESSAGE = 'A guarded stream has moved';
      END IF;
    END IF;

    INSERT INTO store.events (position, stream, revision, type, leaf, envelope)
    SELECT base - 1 + row_number() OVER (ORDER BY e.number), streams[e.command], e.revision, e.type,
      e.leaf, e.envelope
    FROM unnest(event_commands, event_revisions, event_types, leaves, envelopes)
      WITH ORDINALITY AS e (command, revision, type, leaf, envelope, number)
    WHERE accepted[e.command];

    INSERT INTO store.commands (command_id, digest, first_position, last_position)
    SELECT c.id, c.digest, base + sum(c.count) OVER (ORDER BY c.number) - c.count, base - 1 + sum(c.count) OVER (ORDER BY c.number)
    FROM unnest(command_ids, digests, counts, accepted) WITH ORDINALITY AS c (id, digest, count, accepted, number)
    WHERE c.accepted;

    PERFORM pg_notify('redress_appended', '');
  ELSE
    -- Nothing was stored that would have to be on disk before the answer.
    PERFORM set_config('synchronous_commit', 'off', true);
  END IF;

  command := 0;
  first_position := base;
  RETURN NEXT;
  RETURN QUERY
  SELECT c.number::int,
    CASE
      WHEN k.digest = c.digest AND f.stream = c.stream THEN 'repeated'
      WHEN k.command_id IS NOT NULL THEN 'reused'
      WHEN g.stream IS NOT NULL THEN 'guard-failed'
      ELSE 'conflict'
    END,
    f.revision, coalesce(l.revision, g.stands, s.revision, -1), coalesce(l.leaf, s.leaf, ''), k.first_position,
    k.last_position, coalesce(f.stream, g.stream)
  FROM unnest(command_ids, digests, stream_ids, accepted) WITH ORDINALITY AS c (id, digest, stream, accepted, number)
  LEFT JOIN store.commands AS k ON k.command_id = c.id
  LEFT JOIN store.events AS f ON f.position = k.first_position
  LEFT JOIN store.events AS l ON l.position = k.last_position
  LEFT JOIN store.streams AS s ON s.id = c.stream
  LEFT JOIN LATERAL (
    SELECT u.stream, coalesce(t.revision, -1) AS stands
    FROM unnest(guard_commands, guard_streams, guard_revisions) WITH ORDINALITY AS u (command, stream, revision, number)
    LEFT JOIN store.streams AS t ON t.id = u.stream
    WHERE c.number = ANY (broken) AND u.command = c.number AND coalesce(t.revision, -1) <> u.revision
    ORDER BY u.number
    LIMIT 1
  ) AS g ON true
  WHERE NOT c.accepted;
END
$$;
