SELECT subject FROM vault.lookups WHERE lookup = $1
