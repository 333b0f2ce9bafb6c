-- $1: array of differences, one per period, department and indicator. A row that comes to nothing goes: rows that count
-- nothing would tell in which steps the log was read.
MERGE INTO tallies
USING jsonb_to_recordset($1) AS difference (
  period text, department text, indicator text, numerator integer, denominator integer, provisional integer)
ON tallies.period = difference.period AND tallies.department = difference.department
  AND tallies.indicator = difference.indicator
WHEN MATCHED AND tallies.denominator + difference.denominator = 0 THEN DELETE
WHEN MATCHED THEN UPDATE SET
  numerator = tallies.numerator + difference.numerator,
  denominator = tallies.denominator + difference.denominator,
  provisional = tallies.provisional + difference.provisional
WHEN NOT MATCHED THEN INSERT (period, department, indicator, numerator, denominator, provisional)
  VALUES (difference.period, difference.department, difference.indicator, difference.numerator,
          difference.denominator, difference.provisional)
