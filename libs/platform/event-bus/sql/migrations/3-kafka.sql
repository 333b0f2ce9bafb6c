-- Everything below "position" has been taken by Kafka. "ends" says, per lane, which event of it was the last of those.
CREATE TABLE bus.published (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  position bigint NOT NULL DEFAULT 0 CHECK (position >= 0),
  ends jsonb NOT NULL DEFAULT '{}'
);
INSERT INTO bus.published DEFAULT VALUES;

-- Whether the dead-letter topic has been told. Parked streams are few, so no index is needed.
ALTER TABLE bus.parked ADD COLUMN announced boolean NOT NULL DEFAULT false;

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'redress_app') THEN
    GRANT SELECT, UPDATE ON bus.published TO redress_app;
    GRANT DELETE ON bus.checkpoints TO redress_app;
  END IF;
END
$$;
