-- Organisations that say that a demand of the programme is theirs, too; with what they do not share of it, where there is something.
create table endorsement (
    organisation uuid not null references organisation,
    demand varchar(60) not null,
    version bigint not null,
    reservation varchar,
    said_by uuid not null,
    since timestamp with time zone not null,
    primary key (organisation, demand)
);
create index endorsement_by_demand on endorsement (demand, since);
