-- What somebody who invites people from a file says of them. It goes with the invitation, which is why it refers to it by id only.
create table introduction (
    invitation uuid primary key,
    scope_kind varchar(20) not null,
    scope_key varchar(60) not null,
    -- sealed
    said bytea not null
);

-- What would stand on a card, until the person decides.
create table introduced_card (
    person uuid primary key references person on delete cascade,
    -- sealed
    said bytea not null,
    offered_at timestamp with time zone not null
);

-- Of a line that waits: sealed, until it is done.
alter table people_import_line add column said bytea;
-- What columns could not be understood.
alter table people_import_line add column unread varchar(100);
