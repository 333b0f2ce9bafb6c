-- Below "position" everything is done: reacted to, or parked.
CREATE TABLE bus.checkpoints (
  consumer text NOT NULL,
  lane text NOT NULL,
  position bigint NOT NULL CHECK (position >= 0),
  PRIMARY KEY (consumer, lane)
);

-- A stream whose event at "position" cannot be reacted to. Nothing later of the stream is done until an operator sets
-- retry_requested, because the order of a stream holds even here.
CREATE TABLE bus.parked (
  consumer text NOT NULL,
  stream text NOT NULL,
  position bigint NOT NULL,
  reason text NOT NULL,
  parked_at timestamptz NOT NULL DEFAULT now(),
  retry_requested boolean NOT NULL DEFAULT false,
  PRIMARY KEY (consumer, stream)
);
