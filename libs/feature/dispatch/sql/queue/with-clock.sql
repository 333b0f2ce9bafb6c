-- $20: limit, $21 and $22: its clock ends from a day to a day, $23: it runs and should have ended before that day
AND EXISTS (
  SELECT FROM clocks
  WHERE clocks.ticket = tickets.id AND clocks.state <> 'stopped'
    AND ($20::text IS NULL OR clocks.limit_code = $20)
    AND ($21::date IS NULL OR clocks.due >= $21)
    AND ($22::date IS NULL OR clocks.due <= $22)
    AND ($23::date IS NULL OR (clocks.due < $23 AND clocks.state = 'running')))
