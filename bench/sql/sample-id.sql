-- The id (UUID version 7) of something that was made a second after what has the number before.
CREATE OR REPLACE FUNCTION public.sample_id(number bigint) RETURNS uuid LANGUAGE sql IMMUTABLE
RETURN (lpad(to_hex(1700000000000 + number * 1000), 12, '0') || '7' || substr(md5(number::text), 1, 3)
  || '8' || substr(md5(number::text), 4, 15))::uuid
