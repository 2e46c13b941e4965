-- Somebody wants their letters in another mailbox, and has not shown yet that they read it. Of the link only the hash is kept; the address is sealed.
create table mailbox_change (
    id uuid primary key,
    hash bytea not null unique,
    person uuid not null unique references person on delete cascade,
    mailbox bytea not null,
    expires_at timestamp with time zone not null
);
