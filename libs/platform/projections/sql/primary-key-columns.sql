SELECT table_class.relname AS "table",
       coalesce(array_agg(quote_ident(attribute.attname) ORDER BY key.ordinality)
                FILTER (WHERE attribute.attname IS NOT NULL), '{}')::text[] AS "key"
FROM pg_class AS table_class
LEFT JOIN pg_index AS primary_key ON primary_key.indrelid = table_class.oid AND primary_key.indisprimary
LEFT JOIN LATERAL unnest(primary_key.indkey) WITH ORDINALITY AS key (attnum, ordinality) ON true
LEFT JOIN pg_attribute AS attribute
  ON attribute.attrelid = table_class.oid AND attribute.attnum = key.attnum
WHERE table_class.relnamespace = to_regnamespace($1) AND table_class.relkind IN ('r', 'p')
GROUP BY table_class.relname
ORDER BY table_class.relname
