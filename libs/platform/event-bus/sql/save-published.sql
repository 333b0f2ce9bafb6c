-- Moves forward only: a relay that lost the lead without noticing tells nothing new. $1: position; $2: the ends that moved
UPDATE bus.published SET position = $1, ends = ends || $2 WHERE position < $1
