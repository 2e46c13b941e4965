-- What an organisation says of itself, the whole of which it is a local group, and how one joins it.
create table organisation_profile (
    organisation uuid primary key references organisation on delete cascade,
    version bigint not null,
    part_of uuid references organisation,
    joining varchar(10) not null,
    -- one a line
    questions varchar not null,
    website varchar(200),
    country varchar(2),
    check (part_of is null or part_of <> organisation)
);
create index organisation_profile_by_whole on organisation_profile (part_of);

-- Who would like to join. The row goes with the answer.
create table join_request (
    id uuid primary key,
    organisation uuid not null references organisation on delete cascade,
    person uuid not null references person on delete cascade,
    answers bytea not null,
    asked_at timestamp with time zone not null,
    constraint join_request_once unique (organisation, person)
);
create index join_request_by_person on join_request (person);

-- A link by which a number of people may join until a day; only the hash of its token is here.
create table join_link (
    id uuid primary key,
    version bigint not null,
    organisation uuid not null references organisation on delete cascade,
    hash bytea not null,
    uses_left integer not null,
    expires_at timestamp with time zone not null,
    made_by uuid not null references person,
    constraint join_link_is_one_of_its_kind unique (hash),
    constraint join_link_has_uses check (uses_left >= 0)
);
create index join_link_by_organisation on join_link (organisation);
