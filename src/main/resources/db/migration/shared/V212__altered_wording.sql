-- Published texts that no longer have the fingerprint with which they were approved; empty as it should be.
create table altered_wording (
    petition uuid not null references petition,
    language varchar(2) not null,
    version int not null,
    noticed_at timestamp with time zone not null,
    primary key (petition, language, version)
);
