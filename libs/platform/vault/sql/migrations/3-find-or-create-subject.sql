-- The subject of an identity, created with its key when there is none. The lock lets two callers that meet on a new
-- identity agree on one subject.
CREATE FUNCTION vault.find_or_create_subject(p_lookup bytea, p_compartment text, p_subject uuid, p_wrapped bytea, p_suite text,
  p_master smallint)
RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
  known uuid;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(encode(p_lookup, 'hex'), 0));
  SELECT subject INTO known FROM vault.lookups WHERE lookup = p_lookup;
  IF known IS NOT NULL THEN
    RETURN known;
  END IF;
  INSERT INTO vault.subjects (subject, compartment) VALUES (p_subject, p_compartment);
  INSERT INTO vault.keys (subject, wrapped, suite, master) VALUES (p_subject, p_wrapped, p_suite, p_master);
  INSERT INTO vault.lookups (lookup, subject) VALUES (p_lookup, p_subject);
  RETURN p_subject;
END
$$;
