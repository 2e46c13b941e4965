-- What a campaign decided about a day in the almanac: taken into its plan, or not this time. Most are never decided upon.
create table campaign_observance (
    campaign uuid not null references campaign,
    observance varchar(60) not null,
    in_year integer not null,
    choice varchar(10) not null,
    primary key (campaign, observance, in_year)
);
create index campaign_observance_by_day on campaign_observance (observance, in_year);
