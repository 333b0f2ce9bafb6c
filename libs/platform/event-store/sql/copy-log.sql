COPY (
  SELECT position, envelope
  FROM store.events
  WHERE position >= ${from} AND position < ${to} AND ${types} AND ${shard}
  ORDER BY position
) TO STDOUT (FORMAT binary)
