-- What the services may do. Accesses can be added and read only. Without the role (one login for everything) nothing is
-- granted and the trigger on accesses stands alone.
do $$
begin
  if exists (select from pg_roles where rolname = 'redress_app') then
    grant usage on schema vault to redress_app;
    grant select, insert on vault.master_key, vault.accesses to redress_app;
    grant select, insert, delete on vault.keys, vault.lookups, vault.fields to redress_app;
    grant select, insert, update on vault.subjects to redress_app;
    -- Locking a key row needs the right to update one column; the wrapped key itself stays as it is.
    grant update (subject) on vault.keys to redress_app;
  end if;
end
$$;
