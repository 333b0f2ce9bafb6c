-- Moves the checkpoints of several lanes, each from where its runner believes it to be: all of them or none. False means
-- that another runner owns what this one believed to own. The row of the lane "log" holds for every lane that has no row
-- or is behind it, and its lock makes the transactions of one build follow one another: rows of a projection may be
-- sums over streams of different lanes.
CREATE FUNCTION projections.advance(
  of_name text, of_slot text, of_version integer, lanes text[], froms bigint[], nexts bigint[]
) RETURNS boolean
LANGUAGE plpgsql AS $$
DECLARE
  whole bigint;
BEGIN
  SELECT position INTO whole FROM projections.checkpoints
  WHERE name = of_name AND slot = of_slot AND version = of_version AND lane = 'log' FOR UPDATE;
  IF whole IS NULL THEN
    RETURN false;
  END IF;
  IF EXISTS (
    SELECT FROM unnest(lanes, froms) AS step (lane, position)
    LEFT JOIN projections.checkpoints AS old ON old.name = of_name AND old.slot = of_slot AND old.lane = step.lane
    WHERE greatest(old.position, whole) <> step.position
  ) THEN
    RETURN false;
  END IF;
  INSERT INTO projections.checkpoints (name, slot, lane, version, position)
  SELECT of_name, of_slot, lane, of_version, position FROM unnest(lanes, nexts) AS step (lane, position)
  ON CONFLICT (name, slot, lane) DO UPDATE SET position = excluded.position;
  RETURN true;
END
$$;
