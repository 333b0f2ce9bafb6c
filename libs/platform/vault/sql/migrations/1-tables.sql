-- Personal data, apart from the log. Nothing here is readable without the master key, which is never stored.

-- The master keys that were ever used, by what tells one from another. A start with a foreign one ends before it seals anything.
CREATE TABLE vault.master_keys (
  version     smallint PRIMARY KEY,
  fingerprint bytea NOT NULL UNIQUE
);

-- One row: the secret of the vault, from which follows what must outlive a change of the master key.
CREATE TABLE vault.secret (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  wrapped  bytea NOT NULL,
  suite    text NOT NULL,
  master   smallint NOT NULL REFERENCES vault.master_keys
);

-- Who has ever had a key. The row outlives the erasure, so that a lost field is told from an erased one.
CREATE TABLE vault.subjects (
  subject      uuid PRIMARY KEY,
  compartment  text NOT NULL CHECK (compartment IN ('complainant', 'reporter', 'respondent', 'reported', 'staff')),
  created_at   timestamptz NOT NULL DEFAULT now(),
  erased_at    timestamptz,
  erased_by    text,
  erase_reason text,
  CHECK ((erased_at IS NULL) = (erased_by IS NULL) AND (erased_at IS NULL) = (erase_reason IS NULL))
);

CREATE TABLE vault.keys (
  subject uuid PRIMARY KEY REFERENCES vault.subjects,
  wrapped bytea NOT NULL,
  suite   text NOT NULL,
  master  smallint NOT NULL REFERENCES vault.master_keys
);
CREATE INDEX keys_by_master ON vault.keys (master);

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
  suite      text NOT NULL,
  ciphertext bytea NOT NULL,
  salt       bytea NOT NULL CHECK (length(salt) = 32),
  PRIMARY KEY (event_id, field)
);
CREATE INDEX fields_by_subject ON vault.fields (subject);

-- What waits for a turn of its own. Nothing here tells what, or whose.
CREATE TABLE vault.waiting (
  id     uuid PRIMARY KEY,
  due    timestamptz NOT NULL,
  suite  text NOT NULL,
  sealed bytea NOT NULL
);
CREATE INDEX waiting_by_due ON vault.waiting (due);

-- Numbers that were given out, each once, and to whom, as a keyed hash.
CREATE TABLE vault.numbers (
  number text PRIMARY KEY,
  claim  text NOT NULL
);

CREATE TABLE vault.accesses (
  access     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at         timestamptz NOT NULL DEFAULT now(),
  account    text NOT NULL,
  person     text NOT NULL,
  role       text NOT NULL,
  office     text,
  purpose    text NOT NULL,
  event_id   uuid NOT NULL,
  -- Whose fields they are, by the reference that events carry; null where nothing was found to read, such as after an erasure.
  subject    uuid,
  fields     text[] NOT NULL
);
CREATE INDEX accesses_by_event ON vault.accesses (event_id);
CREATE INDEX accesses_by_subject ON vault.accesses (subject, access DESC);
CREATE INDEX accesses_by_account ON vault.accesses (account, access DESC);
CREATE INDEX accesses_by_time ON vault.accesses (at);
