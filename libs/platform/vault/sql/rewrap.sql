-- $1: subjects, $2: their wrapped keys as they were read, $3: wrapped anew, by the suite $4 and version $5 of the master key.
UPDATE vault.keys SET wrapped = anew.wrapped, suite = $4, master = $5
FROM unnest($1::uuid[], $2::bytea[], $3::bytea[]) AS anew (subject, before, wrapped)
WHERE keys.subject = anew.subject AND keys.wrapped = anew.before
