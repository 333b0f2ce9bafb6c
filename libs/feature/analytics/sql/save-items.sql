-- $1: array of items that are new or other than before; `gone` ones no longer exist.
MERGE INTO items
USING jsonb_to_recordset($1) AS changed (
  ticket uuid, indicator text, sequence integer, gone boolean, period text, department text, due date,
  counted boolean, hit boolean, provisional boolean, evidence integer[])
ON items.ticket = changed.ticket AND items.indicator = changed.indicator AND items.sequence = changed.sequence
WHEN MATCHED AND changed.gone THEN DELETE
WHEN MATCHED THEN UPDATE SET
  period = changed.period, department = changed.department, due = changed.due, counted = changed.counted,
  hit = changed.hit, provisional = changed.provisional, evidence = changed.evidence
WHEN NOT MATCHED AND NOT changed.gone THEN INSERT
  (ticket, indicator, sequence, period, department, due, counted, hit, provisional, evidence)
  VALUES (changed.ticket, changed.indicator, changed.sequence, changed.period, changed.department, changed.due,
          changed.counted, changed.hit, changed.provisional, changed.evidence)
