-- $1: array of ticket ids. Days as texts, for a driver may make instants of dates.
SELECT ticket, indicator, round, sequence, department, day::text, due::text, counted, in_numerator AS "inNumerator",
       provisional, evidence
FROM items
WHERE ticket = ANY ($1::uuid[])
ORDER BY ticket, indicator, round, sequence
