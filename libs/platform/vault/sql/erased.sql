SELECT erased_at IS NOT NULL AS erased FROM vault.subjects WHERE subject = $1
