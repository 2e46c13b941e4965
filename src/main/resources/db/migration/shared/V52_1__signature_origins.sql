-- Tallies beside signature_tally, so that nothing ever counts the signatures of a petition themselves.
-- The second says when a number changed, not when somebody signed: what it came to on an earlier day stays as it was told then.
create table signature_by_day (
    petition_id uuid not null,
    counted_on date not null,
    signatures bigint not null,
    primary key (petition_id, counted_on)
);

create table signature_by_country (
    petition_id uuid not null,
    changed_on date not null,
    country varchar(2) not null,
    signatures bigint not null,
    primary key (petition_id, changed_on, country)
);
