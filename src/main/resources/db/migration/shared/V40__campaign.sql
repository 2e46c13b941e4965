create table campaign (
    id uuid primary key,
    version bigint not null,
    slug varchar(60) not null unique,
    title varchar not null,
    summary varchar not null,
    stage varchar(10) not null,
    opens date not null,
    ends date,
    zone varchar(50) not null
);
create index campaign_by_stage on campaign (stage, opens);

create table campaign_demand (
    campaign uuid not null references campaign on delete cascade,
    ordinal integer not null,
    demand varchar(60) not null,
    principle varchar(20) not null,
    primary key (campaign, ordinal)
);
create index campaign_demand_by_demand on campaign_demand (demand);

create table campaign_language (
    campaign uuid not null references campaign on delete cascade,
    language varchar(2) not null,
    primary key (campaign, language)
);

create table campaign_addressee (
    campaign uuid not null references campaign on delete cascade,
    ordinal integer not null,
    name varchar not null,
    kind varchar(20) not null,
    place varchar(2),
    side varchar(10),
    primary key (campaign, ordinal)
);

create table campaign_organisation (
    campaign uuid not null references campaign on delete cascade,
    ordinal integer not null,
    organisation uuid not null references organisation,
    primary key (campaign, ordinal)
);
create index campaign_organisation_by_organisation on campaign_organisation (organisation);
