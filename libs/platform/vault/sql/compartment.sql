SELECT compartment FROM vault.subjects WHERE subject = $1 AND erased_at IS NULL
