-- Campaigns of several places that one journey joins. Whoever is invited and has not agreed shares nothing.
create table corridor (
    id uuid primary key,
    version bigint not null,
    title varchar not null,
    started_at timestamp with time zone not null
);

create table corridor_part (
    corridor uuid not null references corridor on delete cascade,
    ordinal integer not null,
    campaign uuid not null references campaign,
    side varchar(10) not null,
    agreed_at timestamp with time zone,
    primary key (corridor, ordinal)
);
create index corridor_part_by_campaign on corridor_part (campaign);

create table corridor_waypoint (
    corridor uuid not null references corridor on delete cascade,
    ordinal integer not null,
    id uuid not null,
    title varchar not null,
    due date not null,
    reached boolean not null,
    primary key (corridor, ordinal)
);
