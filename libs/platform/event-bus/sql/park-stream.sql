INSERT INTO bus.parked AS old (consumer, stream, position, reason)
VALUES ($1, $2, $3, $4)
ON CONFLICT (consumer, stream) DO UPDATE
SET position = excluded.position, reason = excluded.reason, parked_at = now(), retry_requested = false, announced = false
