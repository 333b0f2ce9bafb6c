INSERT INTO store.commands (command_id, first_position, last_position)
SELECT public.sample_id(n), n, n FROM generate_series($1::bigint, $2::bigint - 1) AS n
