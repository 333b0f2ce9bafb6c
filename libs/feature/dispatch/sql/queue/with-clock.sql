-- $19: limit, $20 and $21: its clock ends from a day to a day, $22: it runs and should have ended before that day
AND EXISTS (
  SELECT FROM clocks
  WHERE clocks.ticket = tickets.id AND clocks.state <> 'stopped'
    AND ($19::text IS NULL OR clocks.limit_code = $19)
    AND ($20::date IS NULL OR clocks.due >= $20)
    AND ($21::date IS NULL OR clocks.due <= $21)
    AND ($22::date IS NULL OR (clocks.due < $22 AND clocks.state = 'running')))
