-- Steps on the way to what one addressee is to get: so many signatures, within so many days, and what follows. Of an official channel only the key is here: its words are in the reference data.
create table petition_threshold (
    petition uuid not null references addressee_list on delete cascade,
    ordinal int not null,
    addressee int not null,
    signatures int not null,
    days int,
    channel varchar(200),
    effect varchar,
    primary key (petition, ordinal),
    check (signatures > 0),
    check (days is null or days > 0)
);
