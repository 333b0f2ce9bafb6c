-- How far the tables of a projection are. "live" serves; "next" is being built beside it, in the schema <name>_next.
CREATE TABLE projections.checkpoints (
  name text NOT NULL,
  slot text NOT NULL CHECK (slot IN ('live', 'next')),
  lane text NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  position bigint NOT NULL CHECK (position >= 0),
  PRIMARY KEY (name, slot, lane)
);
