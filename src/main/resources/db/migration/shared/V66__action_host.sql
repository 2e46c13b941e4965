-- Organisations that host an action beside those behind its campaign: invited by the campaign, named once they have agreed.
create table action_host (
    id uuid primary key,
    version bigint not null,
    action uuid not null references action on delete cascade,
    organisation uuid not null references organisation,
    state varchar(10) not null,
    helps boolean not null,
    constraint action_host_once unique (action, organisation)
);
create index action_host_by_organisation on action_host (organisation, state);

-- The host's own campaigns on whose lists the action stands, too.
create table action_host_campaign (
    host uuid not null references action_host on delete cascade,
    campaign uuid not null references campaign on delete cascade,
    primary key (host, campaign)
);
create index action_host_campaign_by_campaign on action_host_campaign (campaign);
