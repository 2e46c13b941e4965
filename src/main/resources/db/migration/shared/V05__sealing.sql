-- A destroyed key keeps its row: the name must never get a new key.
create table data_key (
  name varchar not null primary key,
  wrapped bytea,
  made_at timestamp with time zone not null,
  destroyed_at timestamp with time zone,
  check ((wrapped is null) = (destroyed_at is not null))
);
