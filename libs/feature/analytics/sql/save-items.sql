-- $1: array of items that are new or other than before
INSERT INTO items (ticket, indicator, round, sequence, day, department, due, counted, in_numerator, provisional, evidence)
SELECT ticket, indicator, round, sequence, day, department, due, counted, "inNumerator", provisional, evidence
FROM jsonb_to_recordset($1) AS changed (
  ticket uuid, indicator text, round integer, sequence integer, day date, department text, due date,
  counted boolean, "inNumerator" boolean, provisional boolean, evidence integer[])
ON CONFLICT (ticket, indicator, round, sequence) DO UPDATE
SET day = excluded.day, department = excluded.department, due = excluded.due, counted = excluded.counted,
    in_numerator = excluded.in_numerator, provisional = excluded.provisional, evidence = excluded.evidence
