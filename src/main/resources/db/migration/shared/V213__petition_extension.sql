-- Every reason stays, however often a petition is extended.
create table petition_extension (
    petition uuid not null references petition,
    ordinal int not null,
    extended_at timestamp with time zone not null,
    reason varchar not null,
    primary key (petition, ordinal)
);
insert into petition_extension (petition, ordinal, extended_at, reason)
    select id, 0, extended_at, extension_reason from petition where extended_at is not null and extension_reason is not null;
alter table petition drop column extended_at;
alter table petition drop column extension_reason;
