-- Which log this database seals: one origin and one key, so that no second key ever signs for it.
CREATE TABLE ledger.log (
  one_row boolean PRIMARY KEY DEFAULT true CHECK (one_row),
  origin text NOT NULL,
  vkey text NOT NULL
);

-- How many leaves the tiles hold. Changes in one transaction with them, compare and set.
CREATE TABLE ledger.tree (
  one_row boolean PRIMARY KEY DEFAULT true CHECK (one_row),
  size bigint NOT NULL
) WITH (fillfactor = 10);
INSERT INTO ledger.tree (size) VALUES (0);

-- Each tile once, as wide as it has become: a partial tile of an earlier size is its beginning.
CREATE TABLE ledger.tiles (
  level smallint NOT NULL,
  index bigint NOT NULL,
  hashes bytea NOT NULL CHECK (octet_length(hashes) % 32 = 0 AND octet_length(hashes) BETWEEN 32 AND 8192),
  PRIMARY KEY (level, index)
);
-- Hashes cannot be compressed.
ALTER TABLE ledger.tiles ALTER COLUMN hashes SET STORAGE EXTERNAL;

-- One root per size, by primary key. The row is there before the note is signed: two roots for one size cannot exist.
CREATE TABLE ledger.checkpoints (
  size bigint PRIMARY KEY,
  root bytea NOT NULL CHECK (octet_length(root) = 32),
  note text,
  published_at timestamptz
);

-- What witnesses signed: the signature line with its newline.
CREATE TABLE ledger.cosignatures (
  size bigint NOT NULL REFERENCES ledger.checkpoints,
  witness text NOT NULL,
  line text NOT NULL,
  PRIMARY KEY (size, witness)
);
