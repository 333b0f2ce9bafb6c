-- $1: array of ticket ids
SELECT ticket, state FROM facts WHERE ticket = ANY ($1::uuid[])
