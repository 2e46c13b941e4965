-- What a campaign wants to have reached by a day. Its number is written down by somebody, or counted by the platform: then it has a measure.
create table campaign_objective (
    id uuid primary key,
    version bigint not null,
    campaign uuid not null references campaign,
    title varchar not null,
    wanted integer not null,
    unit varchar,
    measure varchar(20),
    due date not null,
    reached integer not null,
    told_by uuid references person,
    told_at timestamp with time zone,
    check ((unit is null) <> (measure is null)),
    check ((told_by is null) = (told_at is null))
);
create index campaign_objective_by_campaign on campaign_objective (campaign, due);

-- One that hangs on another keeps its distance to it when the other moves, if those who move it say so.
create table campaign_milestone (
    id uuid primary key,
    version bigint not null,
    campaign uuid not null references campaign,
    title varchar not null,
    on_day date not null,
    done boolean not null,
    hangs_on uuid references campaign_milestone
);
create index campaign_milestone_by_campaign on campaign_milestone (campaign, on_day);
create index campaign_milestone_by_hold on campaign_milestone (hangs_on);
