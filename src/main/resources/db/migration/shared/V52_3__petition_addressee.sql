create table addressee_list (
    petition uuid primary key references petition,
    row_version bigint not null
);

create table petition_addressee (
    petition uuid not null references addressee_list on delete cascade,
    ordinal int not null,
    name varchar not null,
    kind varchar(20) not null,
    country varchar(2),
    target int not null,
    channel varchar(200),
    primary key (petition, ordinal)
);
