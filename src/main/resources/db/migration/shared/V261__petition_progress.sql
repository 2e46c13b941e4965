-- How far the count of a petition has been seen, and which steps it has reached on the way: each is told once, whatever is counted anew.
create table petition_progress (
    petition uuid primary key references petition,
    row_version bigint not null
);

-- Scope is the country whose signatures are meant, or * for all of them.
create table petition_mark (
    petition uuid not null references petition_progress on delete cascade,
    scope varchar(2) not null,
    signatures bigint not null,
    primary key (petition, scope)
);

-- As it stood when it was reached: whom it asks and what follows may be written anew.
create table petition_step_reached (
    petition uuid not null references petition_progress on delete cascade,
    ordinal int not null,
    kind varchar(10) not null,
    addressee varchar not null,
    signatures int not null,
    channel varchar(200),
    effect varchar,
    reached_at timestamp with time zone not null,
    primary key (petition, ordinal)
);

-- What was reached before anybody looked is no news.
insert into petition_progress (petition, row_version)
    select distinct t.petition_id, 0 from signature_tally t join petition p on p.id = t.petition_id;
insert into petition_mark (petition, scope, signatures)
    select t.petition_id, '*', sum(t.counted) from signature_tally t join petition_progress p on p.petition = t.petition_id group by t.petition_id;
insert into petition_mark (petition, scope, signatures)
    select c.petition_id, c.country, sum(c.signatures) from signature_by_country c join petition_progress p on p.petition = c.petition_id
    group by c.petition_id, c.country;
