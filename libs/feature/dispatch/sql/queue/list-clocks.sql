-- $5: holder, $6: limit, $7: kind of clock, $8 and $9: due from a day to a day, each null where
-- none is asked for. $10 to $12: the clock behind which to go on, $13: how many.
SELECT clocks.ticket, tickets.kind AS "ticketKind", tickets.stage, clocks.limit_code AS "limit", clocks.kind, clocks.round,
       clocks.start_on::text AS "start", clocks.due::text, clocks.warn::text, clocks.state, clocks.provisional, clocks.holder
FROM clocks JOIN /* tickets within scope */ ON tickets.id = clocks.ticket
WHERE clocks.state <> 'stopped'
  AND ($5::text IS NULL OR clocks.holder = $5)
  AND ($6::text IS NULL OR clocks.limit_code = $6)
  AND ($7::text IS NULL OR clocks.kind = $7)
  AND ($8::date IS NULL OR clocks.due >= $8)
  AND ($9::date IS NULL OR clocks.due <= $9)
  AND ($10::date IS NULL OR (clocks.due, clocks.ticket, clocks.limit_code) > ($10, $11::uuid, $12::text))
ORDER BY clocks.due, clocks.ticket, clocks.limit_code
LIMIT $13
