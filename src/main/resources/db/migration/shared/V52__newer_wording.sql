-- Who signed an older version is told of a newer one, once. A row is a version whose signers are still being told.
create table newer_wording (
    petition_id uuid not null,
    language varchar(2) not null,
    version int not null,
    published_at timestamp with time zone not null,
    told_up_to uuid not null,
    primary key (petition_id, language, version)
);

alter table signature add column quiet boolean default false not null;
