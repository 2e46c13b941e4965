-- Under whom a merged account is shown in the end, when accounts were merged into one that was merged later. Kept beside who was merged into whom, so that a search asks once.
alter table merged_person add column shown_person uuid references person on delete cascade;
update merged_person set shown_person = kept;
update merged_person set shown_person = (select u.kept from merged_person u where u.scope_kind = merged_person.scope_kind
 and u.scope_key = merged_person.scope_key and u.merged = merged_person.shown_person)
where exists (select 1 from merged_person u where u.scope_kind = merged_person.scope_kind
 and u.scope_key = merged_person.scope_key and u.merged = merged_person.shown_person and u.kept <> u.merged);
update merged_person set shown_person = (select u.kept from merged_person u where u.scope_kind = merged_person.scope_kind
 and u.scope_key = merged_person.scope_key and u.merged = merged_person.shown_person)
where exists (select 1 from merged_person u where u.scope_kind = merged_person.scope_kind
 and u.scope_key = merged_person.scope_key and u.merged = merged_person.shown_person and u.kept <> u.merged);
alter table merged_person alter column shown_person set not null;
create index merged_person_by_shown on merged_person (shown_person);

-- Two of one name who are two people, as somebody said who may merge them. Each pair stands once, the smaller id first.
create table told_apart (
    id uuid primary key,
    scope_kind varchar(20) not null,
    scope_key varchar(60) not null,
    one_person uuid not null references person on delete cascade,
    other_person uuid not null references person on delete cascade,
    said_by uuid not null references person,
    said_at timestamp with time zone not null,
    constraint told_apart_once unique (scope_kind, scope_key, one_person, other_person)
);
create index told_apart_by_one on told_apart (one_person);
create index told_apart_by_other on told_apart (other_person);
