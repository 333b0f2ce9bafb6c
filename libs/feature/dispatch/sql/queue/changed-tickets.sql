-- $1: array of ticket ids
SELECT id, revision, department AS holder, first_handler AS first, named, held, stage, handling_stage AS "handlingStage"
FROM tickets WHERE id = ANY ($1::uuid[])
