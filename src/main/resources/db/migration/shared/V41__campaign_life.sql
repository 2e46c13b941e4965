alter table campaign add column asked_by uuid references person;
alter table campaign add column agreed_by uuid references person;
alter table campaign add column outcome varchar(20);
alter table campaign add column merged_into uuid references campaign;
alter table campaign add column ends_at timestamp with time zone;
alter table campaign add column live_since timestamp with time zone;
alter table campaign add column ended_at timestamp with time zone;
create index campaign_by_end on campaign (ends_at);
create index campaign_by_asked on campaign (asked_by);

create table campaign_turn (
    id uuid primary key,
    campaign uuid not null references campaign on delete cascade,
    turn varchar(20) not null,
    from_stage varchar(10) not null,
    to_stage varchar(10) not null,
    person uuid not null references person,
    at timestamp with time zone not null,
    why varchar,
    outcome varchar(20),
    merged_into uuid references campaign
);
create index campaign_turn_by_campaign on campaign_turn (campaign, at);
