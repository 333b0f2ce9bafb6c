SELECT id, sealed FROM vault.waiting WHERE due <= $1 ORDER BY due LIMIT 100
