-- What somebody is told inside, and by letter as they chose. Goes after thirty days, or when it is settled.
create table notice (
    id uuid primary key,
    person uuid not null references person on delete cascade,
    topic varchar(20) not null,
    mark bytea not null,
    passing boolean not null,
    language varchar(2) not null,
    title varchar not null,
    why varchar not null,
    path varchar(400) not null,
    at timestamp with time zone not null,
    read_at timestamp with time zone,
    mailed_at timestamp with time zone
);
create unique index notice_by_mark on notice (person, mark);
create index notice_by_time on notice (at);
create index notice_by_mail on notice (mailed_at, person);

create table notice_choice (
    person uuid not null references person on delete cascade,
    topic varchar(20) not null,
    frequency varchar(20) not null,
    primary key (person, topic)
);
