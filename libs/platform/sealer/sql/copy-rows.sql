COPY (
  SELECT position, stream, revision, type, leaf, envelope
  FROM store.events
  WHERE position >= ${from} AND position < ${to}
  ORDER BY position
) TO STDOUT (FORMAT binary)
