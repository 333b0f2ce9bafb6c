SELECT id, number, revision, kind, channel, category, area, urgency, received_on::text AS "receivedOn", department,
       first_handler AS "firstHandler", stage, closed_as AS "closedAs", handling_stage AS "handlingStage", round, respondent, open,
       citizen_urges AS "citizenUrges",
       nullif(due_on, 'infinity')::text AS "dueOn", due_limit AS "dueLimit"
