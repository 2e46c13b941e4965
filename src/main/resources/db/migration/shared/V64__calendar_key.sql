-- The link to one's own calendar; only the hash of what is secret in it is here.
create table calendar_key (
    person uuid primary key references person on delete cascade,
    hash bytea not null,
    made_at timestamp with time zone not null,
    constraint calendar_key_is_one_of_its_kind unique (hash)
);

-- How often what stands in calendars was changed: by it they know the newer of two.
alter table action add column revision integer default 0 not null;
