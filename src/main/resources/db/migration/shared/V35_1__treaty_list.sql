-- Lists of who is bound by a treaty that take the place of those that come with Sextant, once a second person has agreed.
create table treaty_list (
    id uuid primary key,
    version bigint not null,
    treaty varchar(60) not null,
    as_of varchar(10) not null,
    complete boolean not null,
    source varchar(400) not null,
    csv varchar not null,
    basis varchar(40) not null,
    proposed_by uuid not null,
    proposed_at timestamp with time zone not null,
    approved_by uuid,
    approved_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    replaces varchar(110) unique,
    check ((approved_by is null) = (approved_at is null)),
    check (approved_by <> proposed_by)
);
create index treaty_list_by_treaty on treaty_list (treaty, approved_at);
