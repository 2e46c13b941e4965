-- What a campaign, or one of its actions, needs. What is withdrawn stays for a day, so that it can be put back.
create table action_need (
    id uuid primary key,
    version bigint not null,
    campaign uuid not null references campaign,
    action uuid references action on delete cascade,
    kind varchar(10) not null,
    skill varchar(20),
    languages varchar(100) not null,
    words varchar,
    number integer,
    due date,
    state varchar(10) not null,
    changed_at timestamp with time zone not null,
    -- its place in the plan that the campaign began with
    planned integer,
    constraint action_need_takes_some check (number is null or number > 0),
    constraint action_need_says_what check (kind = 'PEOPLE' or skill is not null or languages <> '' or words is not null),
    constraint action_need_planned_once unique (campaign, planned)
);
create index action_need_by_campaign on action_need (campaign, state);
create index action_need_by_action on action_need (action);

-- Who was asked, and who said yes. It goes when the person leaves the campaign, and some time after the need is over.
create table need_answer (
    id uuid primary key,
    version bigint not null,
    need uuid not null references action_need on delete cascade,
    person uuid not null references person on delete cascade,
    asked_at timestamp with time zone,
    promised_at timestamp with time zone,
    constraint need_answer_once unique (need, person)
);
create index need_answer_by_person on need_answer (person);

-- What somebody can offer, sealed. Nobody but them sees it, and those who run the campaigns that they chose.
create table member_offer (
    person uuid primary key references person on delete cascade,
    version bigint not null,
    offered bytea not null
);
create table member_offer_campaign (
    person uuid not null references member_offer on delete cascade,
    campaign uuid not null references campaign on delete cascade,
    primary key (person, campaign)
);
create index member_offer_campaign_by_campaign on member_offer_campaign (campaign);
