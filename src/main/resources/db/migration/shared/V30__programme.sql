-- Texts in several languages are JSON, from language tag to text.

-- One row, locked while the starter programme is adopted, so that two nodes that start at once do it one after the other.
create table starter_adoption (
    name varchar primary key
);
insert into starter_adoption (name) values ('programme');

-- What belongs to no single principle: the statement, what holds the six together, the three futures.
create table passage (
    kind varchar not null,
    ordinal int not null,
    title varchar,
    text varchar not null,
    paragraphs varchar not null,
    primary key (kind, ordinal)
);

create table principle (
    principle varchar primary key,
    name varchar not null,
    maxim varchar not null,
    summary varchar not null,
    text varchar not null,
    paragraphs varchar not null
);

create table demand (
    demand varchar primary key,
    principle varchar not null references principle,
    ordinal int not null,
    title varchar not null,
    text varchar not null,
    met varchar not null,
    paragraphs varchar not null
);

create table demand_addressee (
    demand varchar not null references demand,
    addressee varchar not null,
    primary key (demand, addressee)
);

-- What a feature says that a demand has reached. place: ISO 3166-1 alpha-2, or empty for everywhere. source: who says so, such as campaign/<uuid>.
create table demand_reach (
    demand varchar not null references demand,
    place varchar not null,
    source varchar not null,
    state varchar not null,
    primary key (demand, place, source)
);
create index demand_reach_by_source on demand_reach (source);

create table claim (
    claim varchar primary key,
    ordinal int not null,
    said varchar not null,
    grain varchar not null,
    question varchar not null,
    paragraphs varchar not null
);

create table claim_failing (
    claim varchar not null references claim,
    ordinal int not null,
    text varchar not null,
    primary key (claim, ordinal)
);

create table claim_experience (
    claim varchar not null references claim,
    ordinal int not null,
    text varchar not null,
    primary key (claim, ordinal)
);

create table claim_answer (
    claim varchar not null references claim,
    ordinal int not null,
    demand varchar not null references demand,
    primary key (claim, ordinal)
);
