-- As read-stream.sql, for many streams at once; the reader puts revisions in order, which costs less than sorting rows
-- with their envelopes. Stream by stream, and by revisions, whose index is the only one that answers for them: otherwise
-- the planner reads the log from the earliest beginning to its end, whenever it believes that the log is still short.
COPY (
  SELECT e.position, e.envelope
  FROM store.streams AS s
  CROSS JOIN LATERAL (
    SELECT position, envelope
    FROM store.events
    WHERE stream = s.id AND revision BETWEEN 0 AND s.revision AND position >= s.not_before
    -- Keeps the planner from joining the whole log.
    OFFSET 0
  ) AS e
  WHERE s.id IN (${streams})
) TO STDOUT (FORMAT binary)
