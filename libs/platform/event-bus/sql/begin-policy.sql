-- A policy that has begun, under whatever lanes, goes on where it is. $1: consumer; $2: where a new one begins
INSERT INTO bus.checkpoints (consumer, lane, position)
SELECT $1, 'log', $2 WHERE NOT EXISTS (SELECT FROM bus.checkpoints WHERE consumer = $1)
ON CONFLICT DO NOTHING
