-- How people and machines prove who they are. A row written by hand is worth nothing: what is compared is keyed by a secret
-- that is not in the database, and posts come from the log.

-- Under which name an account signs in locally, as a keyed hash.
CREATE TABLE sign_in.passwords (
  login      bytea PRIMARY KEY,
  account    text NOT NULL UNIQUE,
  -- A PHC string of argon2id with a pepper.
  hash       text NOT NULL,
  changed_at timestamptz NOT NULL
);

-- The invitations for which a code was made: each gives one.
CREATE TABLE sign_in.invitations (
  event uuid PRIMARY KEY
);

-- One-time codes: activation, and reset by an administrator.
CREATE TABLE sign_in.codes (
  verifier   bytea PRIMARY KEY,
  bound      bytea NOT NULL,
  account    text NOT NULL UNIQUE,
  expires_at timestamptz NOT NULL
);

-- The seed of a second factor is sealed; a step counts once.
CREATE TABLE sign_in.authenticators (
  account      text PRIMARY KEY,
  sealed       bytea NOT NULL,
  last_step    bigint NOT NULL DEFAULT 0,
  confirmed_at timestamptz
);

CREATE TABLE sign_in.recovery_codes (
  account  text NOT NULL REFERENCES sign_in.authenticators ON DELETE CASCADE,
  verifier bytea NOT NULL,
  PRIMARY KEY (account, verifier)
);

CREATE TABLE sign_in.sessions (
  verifier  bytea PRIMARY KEY,
  -- Keyed hash of the id and what the row says of it, so that no row can be turned into somebody else's.
  bound     bytea NOT NULL,
  account   text NOT NULL,
  -- Which of its posts the account acts in; null until one is chosen.
  post      text,
  begun_at  timestamptz NOT NULL,
  -- The last request that a person made, not a page by itself.
  seen_at   timestamptz NOT NULL,
  -- When the person last proved who they are.
  proved_at timestamptz NOT NULL,
  factors   text[] NOT NULL,
  ended_at  timestamptz,
  why       text,
  CHECK ((ended_at IS NULL) = (why IS NULL))
);
CREATE INDEX sessions_alive ON sign_in.sessions (account, begun_at) WHERE ended_at IS NULL;

CREATE TABLE sign_in.tokens (
  id         text PRIMARY KEY,
  -- Keyed hash of the token, its account and its post.
  bound      bytea NOT NULL,
  account    text NOT NULL,
  post       text NOT NULL,
  name       text NOT NULL,
  made_at    timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at    timestamptz,
  revoked_at timestamptz
);
CREATE INDEX tokens_by_account ON sign_in.tokens (account);

-- Attempts that failed or are under way, under the keyed hashes of what was tried, from which device and which address.
CREATE TABLE sign_in.attempts (
  attempt uuid NOT NULL,
  key     bytea NOT NULL,
  at      timestamptz NOT NULL,
  PRIMARY KEY (attempt, key)
);
CREATE INDEX attempts_by_key ON sign_in.attempts (key, at);
