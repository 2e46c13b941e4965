-- Rows by the million: their keys begin with the petition, and they point at no other table, so that they can be spread.
create table signature (
    petition_id uuid not null,
    id uuid not null,
    duplicate_key bytea,
    contact bytea,
    country varchar(2),
    display varchar(10) not null,
    updates boolean not null,
    language varchar(2) not null,
    state varchar(10) not null,
    version int,
    signed_at timestamp with time zone not null,
    counted_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    mailed_at timestamp with time zone,
    code bytea,
    code_expires_at timestamp with time zone,
    code_tries int default 0 not null,
    primary key (petition_id, id),
    unique (petition_id, duplicate_key)
);

create table signature_link (
    petition_id uuid not null,
    hash bytea not null,
    signature uuid not null,
    issued_at timestamp with time zone not null,
    primary key (petition_id, hash)
);

create table signature_consent (
    petition_id uuid not null,
    signature uuid not null,
    organisation uuid not null,
    primary key (petition_id, signature, organisation)
);

create table signature_tally (
    petition_id uuid not null,
    slot int not null,
    counted bigint not null,
    primary key (petition_id, slot)
);

create index signature_waiting on signature (state, signed_at);
create index signature_link_by_hash on signature_link (hash);
create index signature_link_by_signature on signature_link (petition_id, signature);
