-- What was reported, once for all who reported it. Open while open_key is there: it lets no second one of the same thing be open.
create table matter (
    id uuid primary key,
    kind varchar(20) not null,
    subject varchar(200) not null,
    open_key varchar(230) unique,
    opened_at timestamp with time zone not null,
    decision varchar(20),
    reason varchar,
    decided_by uuid references person on delete set null,
    decided_at timestamp with time zone,
    appeal varchar,
    appealed_by uuid references person on delete set null,
    appealed_at timestamp with time zone,
    upheld boolean,
    answer varchar,
    answered_by uuid references person on delete set null,
    answered_at timestamp with time zone
);
create index matter_by_decided_at on matter (decided_at);

-- What somebody wrote about it, and where they want to hear: sealed, and erased thirty days after the last word.
create table content_report (
    id uuid primary key,
    matter uuid not null references matter on delete cascade,
    ground varchar(20) not null,
    words bytea,
    mailbox bytea,
    language varchar(2) not null,
    at timestamp with time zone not null
);
create index content_report_by_matter on content_report (matter);

create table sanction (
    id uuid primary key,
    matter uuid not null references matter on delete cascade,
    person uuid not null references person on delete cascade,
    begins timestamp with time zone not null,
    until timestamp with time zone not null,
    lifted_at timestamp with time zone
);
create index sanction_by_person on sanction (person, until);
create index sanction_by_matter on sanction (matter);
