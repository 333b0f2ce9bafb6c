-- $1: last day. The counts of each month up to then, each under the first day of its month.
SELECT date_trunc('month', day)::date::text AS day, department, indicator, sum(numerator)::int AS numerator,
       sum(denominator)::int AS denominator, sum(provisional)::int AS provisional
FROM tallies
WHERE day <= $1
GROUP BY 1, department, indicator
