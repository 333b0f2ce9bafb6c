-- $1 and $2 as in count-to-rewrap.sql, $3: behind which subject, $4: how many.
SELECT subject, wrapped, suite, master FROM vault.keys
WHERE (master, suite) <> ($1, $2) AND subject > $3 ORDER BY subject LIMIT $4
