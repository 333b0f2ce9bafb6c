-- $1: array of differences, one per day, department and indicator. A row that counts nothing any more is deleted: rows of
-- nothing would show in which steps the log was read.
MERGE INTO tallies
USING jsonb_to_recordset($1) AS difference (
  day date, department text, indicator text, numerator integer, denominator integer, provisional integer)
ON tallies.day = difference.day AND tallies.department = difference.department
  AND tallies.indicator = difference.indicator
WHEN MATCHED AND tallies.denominator + difference.denominator = 0 THEN DELETE
WHEN MATCHED THEN UPDATE SET
  numerator = tallies.numerator + difference.numerator,
  denominator = tallies.denominator + difference.denominator,
  provisional = tallies.provisional + difference.provisional
WHEN NOT MATCHED THEN INSERT (day, department, indicator, numerator, denominator, provisional)
  VALUES (difference.day, difference.department, difference.indicator, difference.numerator,
          difference.denominator, difference.provisional)
