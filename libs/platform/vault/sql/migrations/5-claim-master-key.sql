-- The master keys of the vault by version, with the first of those given among them. Nothing when none of them is known to a
-- vault that has keys. The lock lets two starts with the same new key agree on its version.
CREATE FUNCTION vault.claim_master_key(p_fingerprints bytea[])
RETURNS TABLE (version smallint, fingerprint bytea) LANGUAGE plpgsql AS $$
#variable_conflict use_column
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('vault.master_keys', 0));
  IF EXISTS (SELECT FROM vault.master_keys)
     AND NOT EXISTS (SELECT FROM vault.master_keys WHERE fingerprint = ANY (p_fingerprints)) THEN
    RETURN;
  END IF;
  INSERT INTO vault.master_keys (version, fingerprint)
  SELECT coalesce(max(version), 0) + 1, p_fingerprints[1] FROM vault.master_keys
  ON CONFLICT (fingerprint) DO NOTHING;
  RETURN QUERY SELECT version, fingerprint FROM vault.master_keys ORDER BY version;
END
$$;
