-- What somebody wants to take along of a directory. Holds the search, never who was found; ready once two people have agreed and the hour is over.
create table people_export (
    id uuid primary key,
    scope_kind varchar(20) not null,
    scope_key varchar(60) not null,
    wanted varchar not null,
    asked_by uuid not null references person on delete cascade,
    asked_at timestamp with time zone not null,
    ready_at timestamp with time zone
);
create index people_export_by_person on people_export (asked_by);
