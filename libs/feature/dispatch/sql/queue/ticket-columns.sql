SELECT id, number, revision, kind, channel, category, area, received_on::text AS "receivedOn", department,
       first_handler AS "firstHandler", stage, handling_stage AS "handlingStage", round, respondent, open,
       nullif(due_on, 'infinity')::text AS "dueOn", due_limit AS "dueLimit"
