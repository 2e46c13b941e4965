-- Each entry covers the one before; entries from before this have no place in the chain. The head is one row, locked by whoever appends.
alter table audit_entry add column scope_kind varchar(20) default 'PLATFORM' not null;
alter table audit_entry add column scope_key varchar(60) default '' not null;
alter table audit_entry add column place bigint;
alter table audit_entry add column hash varchar(64);
create unique index audit_entry_by_place on audit_entry (place);
create index audit_entry_by_scope on audit_entry (scope_kind, scope_key, id);

create table audit_head (
    id integer primary key,
    place bigint not null,
    hash varchar(64) not null
);
insert into audit_head (id, place, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
