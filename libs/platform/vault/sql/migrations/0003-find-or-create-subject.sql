-- The subject of an identity, created with its key when there is none. The lock lets two callers that meet on a new
-- identity agree on one subject.
create function vault.find_or_create_subject(p_lookup bytea, p_compartment text, p_subject uuid, p_wrapped bytea)
returns uuid language plpgsql as $$
declare
  known uuid;
begin
  perform pg_advisory_xact_lock(hashtextextended(encode(p_lookup, 'hex'), 0));
  select subject into known from vault.lookups where lookup = p_lookup;
  if known is not null then
    return known;
  end if;
  insert into vault.subjects (subject, compartment) values (p_subject, p_compartment);
  insert into vault.keys (subject, wrapped) values (p_subject, p_wrapped);
  insert into vault.lookups (lookup, subject) values (p_lookup, p_subject);
  return p_subject;
end
$$;
