-- What a campaign tells the public. A number is given at the first publishing and stays with it: it stands in the address.
create table campaign_update (
    id uuid primary key,
    version bigint not null,
    campaign uuid not null references campaign,
    number integer,
    state varchar(20) not null,
    title varchar not null,
    body varchar not null,
    written_at timestamp with time zone not null,
    published_at timestamp with time zone,
    taken_down_at timestamp with time zone,
    reason varchar,
    unique (campaign, number),
    check ((number is null) = (published_at is null)),
    check ((state = 'TAKEN_DOWN') = (taken_down_at is not null and reason is not null))
);
create index campaign_update_by_campaign on campaign_update (campaign, published_at);

create table campaign_update_correction (
    update_id uuid not null references campaign_update on delete cascade,
    ordinal integer not null,
    corrected_at timestamp with time zone not null,
    note varchar not null,
    primary key (update_id, ordinal)
);
