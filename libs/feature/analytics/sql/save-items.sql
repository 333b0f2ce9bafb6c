-- $1: array of items that are new or other than before. None is ever deleted: see items-of.spec.ts of the assessment.
INSERT INTO items (ticket, indicator, sequence, period, department, due, counted, hit, provisional, evidence)
SELECT ticket, indicator, sequence, period, department, due, counted, hit, provisional, evidence
FROM jsonb_to_recordset($1) AS changed (
  ticket uuid, indicator text, sequence integer, period text, department text, due date,
  counted boolean, hit boolean, provisional boolean, evidence integer[])
ON CONFLICT (ticket, indicator, sequence) DO UPDATE
SET period = excluded.period, department = excluded.department, due = excluded.due, counted = excluded.counted,
    hit = excluded.hit, provisional = excluded.provisional, evidence = excluded.evidence
