create table petition (
    id uuid primary key,
    row_version bigint not null,
    campaign uuid not null references campaign,
    slug varchar(60) not null unique,
    code varchar(8) not null unique,
    addressee varchar not null,
    goal int not null,
    closes timestamp with time zone,
    zone varchar(50) not null,
    proposed_by uuid references person,
    sent_back_to uuid references person,
    sent_back_why varchar,
    original varchar(2) not null,
    opened_at timestamp with time zone,
    closed_at timestamp with time zone,
    signers_forgotten_at timestamp with time zone
);
create index petition_by_campaign on petition (campaign);

create table wording (
    id uuid primary key,
    petition uuid not null references petition,
    language varchar(2) not null,
    version int not null,
    title varchar(150) not null,
    body varchar not null,
    sha256 bytea not null,
    approved_by uuid references person,
    approved_at timestamp with time zone,
    unique (petition, language, version)
);

create table petition_organisation (
    petition uuid not null references petition,
    organisation uuid not null references organisation,
    ordinal int not null,
    primary key (petition, ordinal)
);
