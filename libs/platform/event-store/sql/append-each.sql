SELECT command, outcome, first_revision, revision, leaf, first_position, last_position, stream
FROM store.append_each($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $1)
