-- Letters that nobody has accepted yet. What stands in them, the address too, is sealed.
create table outgoing_mail (
  id uuid not null primary key,
  letter bytea not null,
  posted_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  failures int not null default 0
);
create index outgoing_mail_by_due_at on outgoing_mail (due_at);

-- Keyed fingerprints of addresses; no time, so that nobody can match one with a visit.
create table mail_suppression (
  mailbox varchar not null primary key
);

-- What the demo shows instead of sending.
create table demo_mail (
  id uuid not null primary key,
  recipient varchar not null,
  lang varchar not null,
  subject varchar not null,
  plain varchar not null,
  html varchar not null,
  arrived_at timestamp with time zone not null
);
create index demo_mail_by_arrived_at on demo_mail (arrived_at);
