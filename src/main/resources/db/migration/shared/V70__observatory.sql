-- Reports of conditions in a place. Nobody's name is kept; what is refused, and what two moderators do not agree to in time, is deleted.
-- happened: the first day of the month in which it was.
create table report (
    id uuid primary key,
    place varchar not null,
    theme varchar not null,
    happened date not null,
    origin varchar not null,
    body varchar not null,
    language varchar not null,
    state varchar not null,
    first_read_by uuid,
    demand varchar,
    action varchar,
    sent_at timestamp with time zone not null
);
create index report_by_place on report (place, state, happened);
create index report_by_state on report (state, sent_at);
