COPY (
  SELECT leaf
  FROM store.events
  WHERE position >= ${from} AND position < ${to}
  ORDER BY position
) TO STDOUT (FORMAT binary)
