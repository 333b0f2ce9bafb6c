-- Personal data, apart from the log. Nothing here is readable without the master key, which is never stored.

-- One row: tells a start with another master key before it seals anything under it.
create table vault.master_key (
  only_row    boolean primary key default true check (only_row),
  fingerprint bytea not null
);

-- Who has ever had a key. The row outlives the erasure, so that a lost field is told from an erased one.
create table vault.subjects (
  subject      uuid primary key,
  compartment  text not null check (compartment in ('complainant', 'reporter', 'respondent')),
  created_at   timestamptz not null default now(),
  erased_at    timestamptz,
  erased_by    text,
  erase_reason text,
  check ((erased_at is null) = (erased_by is null) and (erased_at is null) = (erase_reason is null))
);

create table vault.keys (
  subject uuid primary key references vault.subjects,
  wrapped bytea not null
);

-- Keyed hash of an identity -> its subject.
create table vault.lookups (
  lookup  bytea primary key,
  subject uuid not null unique references vault.keys on delete cascade
);

-- The foreign key to keys makes sealing fail under a destroyed key, whatever another process still holds in memory.
create table vault.fields (
  event_id   uuid not null,
  field      text not null,
  subject    uuid not null references vault.keys on delete cascade,
  ciphertext bytea not null,
  salt       bytea not null check (length(salt) = 32),
  primary key (event_id, field)
);
create index fields_by_subject on vault.fields (subject);

create table vault.accesses (
  access     bigint generated always as identity primary key,
  at         timestamptz not null default now(),
  role       text not null,
  actor      text not null,
  department text,
  purpose    text not null,
  event_id   uuid not null,
  fields     text[] not null
);
create index accesses_by_event on vault.accesses (event_id);
