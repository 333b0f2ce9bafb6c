-- Each request once: what lists filter by, and the state that it follows from.
CREATE TABLE requests (
  id uuid PRIMARY KEY,
  -- Position of its making.
  made_at bigint NOT NULL,
  kind text NOT NULL,
  status text NOT NULL,
  office text,
  -- Null for what is proposed for the installation.
  ticket uuid,
  asked_by text[] NOT NULL,
  state jsonb NOT NULL
);
CREATE UNIQUE INDEX requests_by_making ON requests (made_at DESC);
CREATE INDEX requests_by_office ON requests (office, made_at DESC);
CREATE INDEX requests_open ON requests (kind, made_at DESC) WHERE status = 'open';
CREATE INDEX requests_by_ticket ON requests (ticket, made_at DESC) WHERE ticket IS NOT NULL;
CREATE INDEX requests_by_asker ON requests USING gin (asked_by);
-- What is never searched need not be sampled.
ALTER TABLE requests ALTER COLUMN state SET STATISTICS 0;
