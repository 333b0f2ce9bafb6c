insert into vault.master_key (fingerprint) values ($1) on conflict do nothing
