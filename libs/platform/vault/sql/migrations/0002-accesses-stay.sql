-- Who opened what can be added to, never changed or removed.
create function vault.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'vault.accesses is append-only' using errcode = 'insufficient_privilege';
end
$$;

create trigger accesses_stay before update or delete or truncate on vault.accesses
  for each statement execute function vault.refuse_change();
