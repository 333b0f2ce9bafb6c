-- As read-stream.sql, for many streams at once. The earliest of their beginnings keeps the read away from older partitions;
-- the reader puts revisions in order, which costs less than sorting rows with their envelopes.
COPY (
  SELECT position, envelope
  FROM store.events
  WHERE stream IN (${streams}) AND position >= (SELECT min(not_before) FROM store.streams WHERE id IN (${streams}))
) TO STDOUT (FORMAT binary)
