-- $1: array of items that their tickets no longer have
DELETE FROM items
USING jsonb_to_recordset($1) AS gone (ticket uuid, indicator text, round integer, sequence integer)
WHERE items.ticket = gone.ticket AND items.indicator = gone.indicator AND items.round = gone.round
  AND items.sequence = gone.sequence
