-- Links and files of a campaign. What is removed stays for a day, so that it can be put back.
create table campaign_library_item (
    id uuid primary key,
    version bigint not null,
    campaign uuid not null references campaign,
    title varchar not null,
    address varchar(2000),
    file_name varchar(200),
    file_type varchar(10),
    file_size integer,
    file_hash varchar(64),
    open boolean not null,
    added_at timestamp with time zone not null,
    removed_at timestamp with time zone,
    check ((address is null) <> (file_name is null)),
    check ((file_name is null) = (file_type is null or file_size is null or file_hash is null))
);
create index campaign_library_item_by_campaign on campaign_library_item (campaign, added_at);
create index campaign_library_item_by_removal on campaign_library_item (removed_at);

-- In pieces, since H2 takes no more than a megabyte into one binary column, and nobody needs a whole file in memory to send it.
create table campaign_library_piece (
    item uuid not null references campaign_library_item on delete cascade,
    ordinal integer not null,
    bytes bytea not null,
    primary key (item, ordinal)
);
