-- $1, $2: first and last day
SELECT department, indicator, sum(numerator)::int AS numerator, sum(denominator)::int AS denominator,
       sum(provisional)::int AS provisional
FROM tallies
WHERE day BETWEEN $1 AND $2
GROUP BY department, indicator
