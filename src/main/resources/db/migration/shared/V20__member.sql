create table person (
    id uuid primary key,
    mailbox bytea not null,
    mailbox_fingerprint bytea not null unique,
    name varchar(80) not null,
    language varchar(2) not null,
    zone varchar(50) not null,
    password varchar(200),
    verified_at timestamp with time zone,
    joined_at timestamp with time zone not null
);

create table mailed_link (
    id uuid primary key,
    hash bytea not null unique,
    person uuid not null references person on delete cascade,
    purpose varchar(30) not null,
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone
);
create index mailed_link_by_person on mailed_link (person);

create table organisation (
    id uuid primary key,
    slug varchar(60) not null unique,
    name varchar(120) not null,
    about varchar not null
);

-- A mandate is ended, never deleted: who could do what, when, stays readable.
create table mandate (
    id uuid primary key,
    person uuid not null references person,
    role varchar(20) not null,
    scope_kind varchar(20) not null,
    scope_key varchar(60) not null,
    given_by uuid references person,
    given_at timestamp with time zone not null,
    until timestamp with time zone,
    ended_at timestamp with time zone
);
create index mandate_by_person on mandate (person);
create index mandate_by_scope on mandate (scope_kind, scope_key);

create table invitation (
    id uuid primary key,
    hash bytea not null unique,
    mailbox bytea not null,
    role varchar(20) not null,
    scope_kind varchar(20) not null,
    scope_key varchar(60) not null,
    place varchar not null,
    invited_by uuid not null references person,
    expires_at timestamp with time zone not null,
    until timestamp with time zone,
    settled_at timestamp with time zone
);
create index invitation_by_scope on invitation (scope_kind, scope_key);

create table audit_entry (
    id uuid primary key,
    at timestamp with time zone not null,
    person uuid not null,
    mandate uuid not null,
    act varchar(60) not null,
    subject varchar(200) not null
);
create index audit_entry_by_time on audit_entry (at);
