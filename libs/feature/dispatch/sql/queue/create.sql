-- Each ticket once: what lists show and filter by, and the state that it follows from. The source is a pseudonym of its number
-- elsewhere. A report keeps none: by it two reports could be seen to be of one sender.
CREATE TABLE tickets (
  id uuid PRIMARY KEY,
  number text NOT NULL,
  registered_at bigint NOT NULL,
  revision integer NOT NULL,
  kind text NOT NULL,
  channel text NOT NULL,
  category text,
  area text,
  urgency text NOT NULL,
  received_on date NOT NULL,
  department text,
  first_handler text,
  named text[] NOT NULL,
  held jsonb NOT NULL,
  stage text NOT NULL,
  closed_as text,
  handling_stage text NOT NULL,
  round integer NOT NULL,
  respondent text,
  source text,
  citizen_urges integer NOT NULL,
  -- What waits sorts by urgency first: 0 safety, 1 urgent, 2 ordinary; 3 is what waits for nothing.
  pressing smallint NOT NULL,
  due_on date NOT NULL,
  due_limit text,
  open boolean NOT NULL,
  state jsonb NOT NULL
);
CREATE UNIQUE INDEX tickets_open ON tickets (registered_at) WHERE open;
CREATE INDEX tickets_awaiting_citizen ON tickets (registered_at) WHERE stage = 'awaiting-citizen';
CREATE INDEX tickets_by_due ON tickets (pressing, due_on, id);
CREATE INDEX tickets_by_receipt ON tickets (received_on DESC, id DESC);
CREATE INDEX tickets_by_department ON tickets (department, pressing, due_on, id);
CREATE INDEX tickets_by_first_handler ON tickets (first_handler);
CREATE INDEX tickets_by_name ON tickets USING gin (named);
CREATE INDEX tickets_by_category ON tickets (category, pressing, due_on, id);
CREATE INDEX tickets_by_respondent ON tickets (respondent);
CREATE INDEX tickets_by_number ON tickets (number);
CREATE INDEX tickets_by_source ON tickets (source) WHERE source IS NOT NULL;
-- What is never searched need not be sampled: to sort states costs seconds whenever the planner refreshes its statistics.
ALTER TABLE tickets ALTER COLUMN state SET STATISTICS 0;
ALTER TABLE tickets ALTER COLUMN held SET STATISTICS 0;

-- Each clock that ever started: a limit has one per round of its ticket.
CREATE TABLE clocks (
  ticket uuid NOT NULL,
  round integer NOT NULL,
  limit_code text NOT NULL,
  kind text NOT NULL,
  start_on date NOT NULL,
  due date NOT NULL,
  warn date NOT NULL,
  state text NOT NULL CHECK (state IN ('running', 'paused', 'stopped')),
  provisional boolean NOT NULL,
  holder text,
  PRIMARY KEY (ticket, round, limit_code)
);
CREATE INDEX clocks_waiting_by_due ON clocks (due, ticket, limit_code) WHERE state <> 'stopped';
CREATE INDEX clocks_waiting_by_holder ON clocks (holder, due) WHERE state <> 'stopped';

-- How many clocks of an office end on a day. The office is empty where no department has the ticket.
CREATE TABLE counts (
  office text NOT NULL,
  due date NOT NULL,
  limit_code text NOT NULL,
  state text NOT NULL,
  number integer NOT NULL CHECK (number > 0),
  PRIMARY KEY (office, due, limit_code, state)
);
