-- The items behind a number, a page in the order of day, ticket, round and sequence. $1: department; $2: indicator; $3, $4: first and
-- last day; $5 … $8: the place of the last item of the page before, or null; $9: how many
SELECT ticket, indicator, round, sequence, department, day::text, due::text, counted, in_numerator AS "inNumerator",
       provisional, evidence
FROM items
WHERE department = $1 AND indicator = $2 AND day BETWEEN $3 AND $4
  AND ($5::date IS NULL OR (day, ticket, round, sequence) > ($5::date, $6::uuid, $7::integer, $8::integer))
ORDER BY day, ticket, round, sequence
LIMIT $9
