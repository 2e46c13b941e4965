-- Steps that lead a State to ratify, or States to a conference. Public once a second person has confirmed them.
create table treaty_step (
    id uuid primary key,
    version bigint not null,
    aim varchar(60) not null,
    state varchar(2),
    rung varchar(20) not null,
    taken_on date not null,
    source varchar(600) not null,
    recorded_by uuid not null,
    recorded_at timestamp with time zone not null,
    confirmed_by uuid,
    confirmed_at timestamp with time zone,
    struck_at timestamp with time zone,
    check ((confirmed_by is null) = (confirmed_at is null)),
    check (confirmed_by <> recorded_by)
);
create index treaty_step_by_confirmation on treaty_step (confirmed_at, struck_at);
