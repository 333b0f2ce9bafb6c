-- Personal data, apart from the log. Nothing here is readable without the master key, which is never stored.

-- One row: tells a start with another master key before it seals anything under it.
CREATE TABLE vault.master_key (
  only_row    boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  fingerprint bytea NOT NULL
);

-- Who has ever had a key. The row outlives the erasure, so that a lost field is told from an erased one.
CREATE TABLE vault.subjects (
  subject      uuid PRIMARY KEY,
  compartment  text NOT NULL CHECK (compartment IN ('complainant', 'reporter', 'respondent')),
  created_at   timestamptz NOT NULL DEFAULT now(),
  erased_at    timestamptz,
  erased_by    text,
  erase_reason text,
  CHECK ((erased_at IS NULL) = (erased_by IS NULL) AND (erased_at IS NULL) = (erase_reason IS NULL))
);

CREATE TABLE vault.keys (
  subject uuid PRIMARY KEY REFERENCES vault.subjects,
  wrapped bytea NOT NULL
);

-- Keyed hash of an identity -> its subject.
CREATE TABLE vault.lookups (
  lookup  bytea PRIMARY KEY,
  subject uuid NOT NULL UNIQUE REFERENCES vault.keys ON DELETE CASCADE
);

-- The foreign key to keys makes sealing fail under a destroyed key, whatever another process still holds in memory.
CREATE TABLE vault.fields (
  event_id   uuid NOT NULL,
  field      text NOT NULL,
  subject    uuid NOT NULL REFERENCES vault.keys ON DELETE CASCADE,
  ciphertext bytea NOT NULL,
  salt       bytea NOT NULL CHECK (length(salt) = 32),
  PRIMARY KEY (event_id, field)
);
CREATE INDEX fields_by_subject ON vault.fields (subject);

CREATE TABLE vault.accesses (
  access     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at         timestamptz NOT NULL DEFAULT now(),
  account    text NOT NULL,
  person     text NOT NULL,
  role       text NOT NULL,
  office     text,
  purpose    text NOT NULL,
  event_id   uuid NOT NULL,
  fields     text[] NOT NULL
);
CREATE INDEX accesses_by_event ON vault.accesses (event_id);
