-- $1: array of score rows. Those that stay as they are aren't written.
INSERT INTO scores (period, department, name, rank, score, terms)
SELECT period, department, name, rank, score, terms
FROM jsonb_to_recordset($1) AS scored (
  period text, department text, name jsonb, rank integer, score text, terms jsonb)
ON CONFLICT (period, department) DO UPDATE
SET name = excluded.name, rank = excluded.rank, score = excluded.score, terms = excluded.terms
WHERE (scores.name, scores.rank, scores.score, scores.terms)
  IS DISTINCT FROM (excluded.name, excluded.rank, excluded.score, excluded.terms)
