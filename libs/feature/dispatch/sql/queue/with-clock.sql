-- $18: limit, $19 and $20: its clock ends from a day to a day, $21: it runs and should have ended before that day
AND EXISTS (
  SELECT FROM clocks
  WHERE clocks.ticket = tickets.id AND clocks.state <> 'stopped'
    AND ($18::text IS NULL OR clocks.limit_code = $18)
    AND ($19::date IS NULL OR clocks.due >= $19)
    AND ($20::date IS NULL OR clocks.due <= $20)
    AND ($21::date IS NULL OR (clocks.due < $21 AND clocks.state = 'running')))
