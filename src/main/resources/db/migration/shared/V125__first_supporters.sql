-- Before a petition is public it can ask for first supporters: so many, by a day. Of the private link there is only the hash.
create table supporter_call (
    petition uuid primary key references petition,
    row_version bigint not null,
    attempt integer not null,
    wanted integer not null,
    last_day date not null,
    closes_at timestamp with time zone not null,
    link bytea unique,
    linked_at timestamp with time zone,
    ended_at timestamp with time zone,
    ending varchar(10),
    gathered integer not null,
    check (wanted > 0)
);
create index supporter_call_by_end on supporter_call (ended_at, closes_at);

create table first_supporter (
    id uuid primary key,
    row_version bigint not null,
    petition uuid not null references supporter_call,
    fingerprint bytea,
    contact bytea,
    language varchar(2) not null,
    offered_at timestamp with time zone not null,
    kept_until timestamp with time zone not null,
    mailed_at timestamp with time zone,
    confirmed_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    code bytea,
    code_expires_at timestamp with time zone,
    code_tries integer not null,
    unique (petition, fingerprint)
);
create index first_supporter_by_confirmation on first_supporter (petition, confirmed_at);
create index first_supporter_by_end on first_supporter (kept_until);

-- Each letter has a link of its own; only the hash of its token is here.
create table supporter_link (
    hash bytea primary key,
    supporter uuid not null references first_supporter on delete cascade,
    made_at timestamp with time zone not null
);
create index supporter_link_by_supporter on supporter_link (supporter);
