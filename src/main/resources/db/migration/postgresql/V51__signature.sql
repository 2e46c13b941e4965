-- Rows by the million: their keys begin with the petition, and they point at no other table, so that they can be spread.
-- Partitioned from the start: a table that is in use cannot be made so later.
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
) partition by hash (petition_id);

create table signature_link (
    petition_id uuid not null,
    hash bytea not null,
    signature uuid not null,
    issued_at timestamp with time zone not null,
    primary key (petition_id, hash)
) partition by hash (petition_id);

create table signature_consent (
    petition_id uuid not null,
    signature uuid not null,
    organisation uuid not null,
    primary key (petition_id, signature, organisation)
) partition by hash (petition_id);

create table signature_tally (
    petition_id uuid not null,
    slot int not null,
    counted bigint not null,
    primary key (petition_id, slot)
);

do $$
begin
    for remainder in 0..15 loop
        execute format('create table signature_%s partition of signature for values with (modulus 16, remainder %s)', remainder, remainder);
        execute format('create table signature_link_%s partition of signature_link for values with (modulus 16, remainder %s)', remainder, remainder);
        execute format('create table signature_consent_%s partition of signature_consent for values with (modulus 16, remainder %s)', remainder, remainder);
    end loop;
end $$;

create index signature_waiting on signature (signed_at) where state = 'PENDING';
create index signature_link_by_hash on signature_link (hash);
create index signature_link_by_signature on signature_link (petition_id, signature);
