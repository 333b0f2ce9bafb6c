-- $5 to $15: filters, each null where none is asked for. $16, $17: what searched words mean, categories and an id, both null
-- where nothing is searched.
($5::text IS NULL OR department = $5)
AND ($6::text IS NULL OR stage = $6)
AND ($7::text IS NULL OR handling_stage = $7)
AND ($8::text IS NULL OR kind = $8)
AND ($9::text IS NULL OR channel = $9)
AND ($10::text IS NULL OR category = $10)
AND ($11::text IS NULL OR area = $11)
AND ($12::date IS NULL OR received_on >= $12)
AND ($13::date IS NULL OR received_on <= $13)
AND ($14::text IS NULL OR respondent = $14)
AND ($15::text IS NULL OR source = $15)
AND ($16::text[] IS NULL OR category = ANY ($16) OR respondent = $17 OR id::text = $17)
