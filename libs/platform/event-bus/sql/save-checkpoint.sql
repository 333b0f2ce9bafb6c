-- Moves forward only: a runner that lost the lead without noticing cannot undo what its successor reached.
INSERT INTO bus.checkpoints AS old (consumer, lane, position)
VALUES ($1, $2, $3)
ON CONFLICT (consumer, lane) DO UPDATE SET position = excluded.position WHERE old.position < excluded.position
