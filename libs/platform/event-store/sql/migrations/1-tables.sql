-- The next position. One row, updated by append_all and append_each and nowhere else: whoever holds it commits next, so commit
-- order is position order and a reader that knows `next` misses nothing below it.
CREATE TABLE store.head (
  one_row boolean PRIMARY KEY DEFAULT true CHECK (one_row),
  next bigint NOT NULL
) WITH (fillfactor = 10);
INSERT INTO store.head (next) VALUES (0);

-- Where every stream stands: its last revision and that event's leaf hash. It has no event below `not_before`, which is
-- its first position or a little less. Ids sort by code point in every database: their order is the lock order.
CREATE TABLE store.streams (
  id text COLLATE "C" PRIMARY KEY,
  revision int NOT NULL,
  leaf bytea NOT NULL,
  not_before bigint NOT NULL
) WITH (fillfactor = 70);

-- (stream, revision) is unique within a partition; across partitions the stream row is the guard.
CREATE TABLE store.events (
  position bigint NOT NULL,
  stream text COLLATE "C" NOT NULL,
  revision int NOT NULL,
  type text COLLATE "C" NOT NULL,
  leaf bytea NOT NULL,
  envelope bytea NOT NULL
) PARTITION BY RANGE (position);
-- Envelopes are read in bulk and far below a page: keep them in the row, uncompressed.
ALTER TABLE store.events ALTER COLUMN envelope SET STORAGE EXTERNAL;

CREATE TABLE store.partitions (
  first_position bigint PRIMARY KEY,
  next_first_position bigint NOT NULL UNIQUE
);

-- What every command stored, and the digest (SHA-256) of what it asked for, which tells a repeat from another command under
-- the same id. Kept as long as the log: an import or a policy may repeat a command months later.
CREATE TABLE store.commands (
  command_id uuid PRIMARY KEY,
  digest bytea NOT NULL,
  first_position bigint NOT NULL,
  last_position bigint NOT NULL
);
