INSERT INTO store.commands (command_id, digest, first_position, last_position)
SELECT public.sample_id(n), sha256(n::text::bytea), n, n FROM generate_series($1::bigint, $2::bigint - 1) AS n
