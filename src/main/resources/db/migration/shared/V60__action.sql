-- One table for all kinds of action; the columns of one kind are empty in the others.
create table action (
    id uuid primary key,
    version bigint not null,
    kind varchar(20) not null,
    campaign uuid not null references campaign,
    slug varchar(60) not null unique,
    state varchar(20) not null,
    title varchar not null,
    body varchar not null,
    zone varchar(50) not null,
    place varchar,
    country varchar(2),
    online boolean not null,
    wanted integer,
    sensitive boolean not null,
    in_charge uuid references person,
    begins_at timestamp with time zone not null,
    ends_at timestamp with time zone not null,
    capacity integer,
    booked integer not null,
    waiting integer not null,
    result_number integer,
    result_note varchar,
    public_since timestamp with time zone,
    signups_erased_at timestamp with time zone,
    office varchar,
    channel varchar(20),
    question varchar,
    brief varchar,
    check (begins_at < ends_at),
    check (booked >= 0 and waiting >= 0),
    check (capacity is null or booked <= capacity),
    check ((state = 'DONE') = (result_number is not null and result_note is not null)),
    check (kind <> 'CONTACT' or (office is not null and channel is not null and question is not null and brief is not null))
);
create index action_by_campaign on action (campaign, begins_at);
create index action_by_end on action (ends_at);

create table action_task (
    action uuid not null references action on delete cascade,
    ordinal integer not null,
    task varchar not null,
    done_at timestamp with time zone,
    done_by uuid references person,
    primary key (action, ordinal)
);

-- Whoever gives a place back, and everybody some time after the end, leaves a row without anything of themselves in it.
create table signup (
    id uuid primary key,
    version bigint not null,
    action uuid not null references action,
    person uuid references person,
    fingerprint bytea,
    contact bytea,
    language varchar(2) not null,
    standing varchar(10) not null,
    offered_at timestamp with time zone not null,
    confirmed_at timestamp with time zone,
    attended boolean,
    unique (action, fingerprint),
    unique (action, person)
);
create index signup_by_action on signup (action, standing, confirmed_at);
create index signup_by_offer on signup (standing, offered_at);

-- Each mail about a sign-up has a link of its own; only the hash of its token is here.
create table signup_link (
    hash bytea primary key,
    signup uuid not null references signup on delete cascade,
    made_at timestamp with time zone not null
);
create index signup_link_by_signup on signup_link (signup);

-- For those who follow no links; good for a day. The fingerprints are under a key of their own, since whoever types a code does not say for which action.
create table signup_code (
    signup uuid primary key references signup on delete cascade,
    mailbox bytea not null,
    code bytea not null,
    made_at timestamp with time zone not null,
    tries integer not null
);
create index signup_code_by_mailbox on signup_code (mailbox);
