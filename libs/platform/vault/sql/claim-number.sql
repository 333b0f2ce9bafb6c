-- $1: a number, $2: who claims it. Answers who has it.
INSERT INTO vault.numbers (number, claim) VALUES ($1, $2)
ON CONFLICT (number) DO UPDATE SET claim = numbers.claim
RETURNING claim
