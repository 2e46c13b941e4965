-- The organisations of a campaign, each by its own yes. campaign_organisation holds those alone that stand behind it now.
create table campaign_partner (
    campaign uuid not null references campaign on delete cascade,
    organisation uuid not null references organisation,
    version bigint not null,
    state varchar(10) not null,
    since timestamp with time zone not null,
    spokesperson uuid references person,
    named boolean default false not null,
    primary key (campaign, organisation)
);
create index campaign_partner_by_organisation on campaign_partner (organisation, state);

create table campaign_partner_step (
    id uuid primary key,
    campaign uuid not null references campaign on delete cascade,
    organisation uuid not null references organisation,
    step varchar(20) not null,
    person uuid,
    at timestamp with time zone not null,
    stays integer not null,
    stops integer not null
);
create index campaign_partner_step_by_campaign on campaign_partner_step (campaign, at);

-- Those that stood behind campaigns so far were named by somebody who speaks for them.
insert into campaign_partner (campaign, organisation, version, state, since)
select distinct campaign, organisation, 0, 'AGREED', current_timestamp from campaign_organisation;
