-- A witness that is asked twice signs again with another time; the first one stands.
INSERT INTO ledger.cosignatures (size, witness, line) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING
