-- What a petition takes no longer for the moment, and who said so.
create table petition_restriction (
    petition uuid not null references petition,
    restriction varchar(20) not null,
    since timestamp with time zone not null,
    set_by uuid not null references person,
    primary key (petition, restriction)
);
