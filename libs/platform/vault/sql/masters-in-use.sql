-- $1: versions of the master key. Those of them that something is still wrapped by.
SELECT version AS master FROM unnest($1::smallint[]) AS version
WHERE EXISTS (SELECT FROM vault.keys WHERE master = version) OR EXISTS (SELECT FROM vault.secret WHERE master = version)
ORDER BY version
