-- That a demand is met in a place: recorded by one person, public once a second has confirmed it.
create table demand_fulfilment (
    id uuid primary key,
    version bigint not null,
    demand varchar not null references demand,
    place varchar(2) not null,
    met_on date not null,
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
create index demand_fulfilment_by_confirmation on demand_fulfilment (confirmed_at, struck_at);
