-- $1: the periods that were scored anew; $2: all their score rows. Others of these periods have nothing to be scored by.
DELETE FROM scores
WHERE period = ANY ($1)
  AND NOT EXISTS (
    SELECT FROM jsonb_to_recordset($2) AS scored (period text, department text)
    WHERE scored.period = scores.period AND scored.department = scores.department)
