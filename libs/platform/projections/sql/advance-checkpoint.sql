-- Compare and set: no row means that another runner owns what this one believed to own.
UPDATE projections.checkpoints SET position = $6
WHERE name = $1 AND slot = $2 AND lane = $3 AND version = $4 AND position = $5
RETURNING position
