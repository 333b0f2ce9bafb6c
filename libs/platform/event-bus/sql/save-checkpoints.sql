-- Moves forward only: a runner that lost the lead without noticing cannot undo what its successor reached. Tells whether
-- a stream is parked, which the next delivery has to know.
-- $1: consumer; $2: lanes; $3: their positions
WITH saved AS (
  INSERT INTO bus.checkpoints AS old (consumer, lane, position)
  SELECT $1, lane, position FROM unnest($2::text[], $3::bigint[]) AS step (lane, position)
  ON CONFLICT (consumer, lane) DO UPDATE SET position = excluded.position WHERE old.position < excluded.position
)
SELECT NOT EXISTS (SELECT FROM bus.parked WHERE consumer = $1) AS "nothingParked"
