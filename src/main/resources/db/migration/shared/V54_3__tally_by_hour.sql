-- What each hour (UTC) added to the count, or took from it. Their sum is the count; a check compares both with the rows themselves.
create table signature_hour (
    petition_id uuid not null,
    begins timestamp with time zone not null,
    slot int not null,
    counted bigint not null,
    primary key (petition_id, begins, slot)
);
insert into signature_hour (petition_id, begins, slot, counted)
select petition_id, date_trunc('hour', counted_at), 0, count(*) from signature where state = 'COUNTED'
group by petition_id, date_trunc('hour', counted_at);

-- The last check of each petition.
create table tally_check (
    petition uuid primary key references petition,
    checked_at timestamp with time zone not null,
    signatures bigint not null,
    tally bigint not null,
    hours bigint not null
);

-- Signatures made and confirmed by hour and mail provider: no address, and of small providers not even which.
create table mail_path_hour (
    begins timestamp with time zone not null,
    provider varchar(12) not null,
    made bigint not null,
    confirmed bigint not null,
    primary key (begins, provider)
);
