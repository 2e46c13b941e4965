create table campaign_manuscript (
    person uuid not null references person on delete cascade,
    sheet varchar(40) not null,
    text bytea not null,
    typed_at timestamp with time zone not null,
    primary key (person, sheet)
);
create index campaign_manuscript_by_day on campaign_manuscript (typed_at);
