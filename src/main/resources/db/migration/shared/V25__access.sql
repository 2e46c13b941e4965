create table passkey (
    id uuid primary key,
    person uuid not null references person on delete cascade,
    credential bytea not null unique,
    public_key bytea not null,
    attestation bytea not null,
    label varchar(60) not null,
    transports varchar(120) not null,
    signatures bigint not null,
    backup_eligible boolean not null,
    backed_up boolean not null,
    made_at timestamp with time zone not null,
    used_at timestamp with time zone
);
create index passkey_by_person on passkey (person);

-- Keyed fingerprints: the codes were shown once, and are nowhere.
create table recovery_code (
    id uuid primary key,
    person uuid not null references person on delete cascade,
    fingerprint bytea not null,
    made_at timestamp with time zone not null,
    used_at timestamp with time zone
);
create unique index recovery_code_by_person on recovery_code (person, fingerprint);

-- From where somebody has signed in before: a keyed fingerprint of kind of device and part of the network, which tells neither.
create table known_sign_in (
    person uuid not null references person on delete cascade,
    mark bytea not null,
    seen_at timestamp with time zone not null,
    primary key (person, mark)
);
create index known_sign_in_by_time on known_sign_in (seen_at);

create table linked_identity (
    id uuid primary key,
    person uuid not null references person on delete cascade,
    subject bytea not null unique,
    linked_at timestamp with time zone not null
);
create index linked_identity_by_person on linked_identity (person);
