-- What bodies of review recommended to States: to become bound by a treaty. Public once a second person has confirmed it.
create table treaty_recommendation (
    id uuid primary key,
    version bigint not null,
    treaty varchar(60) not null,
    state varchar(2) not null,
    body varchar(30) not null,
    made_on date not null,
    source varchar(600) not null,
    link varchar(500) not null,
    recorded_by uuid not null,
    recorded_at timestamp with time zone not null,
    confirmed_by uuid,
    confirmed_at timestamp with time zone,
    struck_at timestamp with time zone,
    check ((confirmed_by is null) = (confirmed_at is null)),
    check (confirmed_by <> recorded_by)
);
create index treaty_recommendation_by_confirmation on treaty_recommendation (confirmed_at, struck_at);
