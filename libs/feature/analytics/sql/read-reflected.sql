-- $1: projection. The position that the rows of this snapshot reflect, as it was committed with them.
SELECT coalesce(max(position), 0)::float8 AS position
FROM projections.checkpoints
WHERE name = $1 AND slot = 'live' AND lane = 'log'
