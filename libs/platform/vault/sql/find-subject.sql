select subject from vault.lookups where lookup = $1
