-- Files of facts that take the place of those that come with Sextant, once a second person has agreed.
create table reference_update (
    id uuid primary key,
    version bigint not null,
    file varchar(40) not null,
    as_of date not null,
    source varchar(400) not null,
    csv varchar not null,
    basis varchar(40) not null,
    proposed_by uuid not null,
    proposed_at timestamp with time zone not null,
    approved_by uuid,
    approved_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    replaces varchar(90) unique,
    check ((approved_by is null) = (approved_at is null)),
    check (approved_by <> proposed_by)
);
create index reference_update_by_file on reference_update (file, approved_at);
