-- $1: version of the master key, $2: suite, by which keys are wrapped today.
SELECT count(*)::integer AS number FROM vault.keys WHERE (master, suite) <> ($1, $2)
