-- What somebody tells those who organize where they belong. Sealed; what can be searched for is here once more, as keyed fingerprints.
create table person_card (
    person uuid primary key references person on delete cascade,
    version bigint not null,
    said bytea not null
);
create table person_card_term (
    term bytea not null,
    person uuid not null references person_card on delete cascade,
    primary key (term, person)
);
create index person_card_term_by_person on person_card_term (person);

-- The last day on which somebody signed in; no hour, and no place.
create table person_activity (
    person uuid primary key references person on delete cascade,
    last_day date not null
);
create index person_activity_by_day on person_activity (last_day);

create table person_tag (
    scope_kind varchar(20) not null,
    scope_key varchar(60) not null,
    tag varchar(40) not null,
    person uuid not null references person on delete cascade,
    primary key (scope_kind, scope_key, tag, person)
);
create index person_tag_by_person on person_tag (person);

-- What those who organize write down about somebody, what for and until when. Sealed; deleted on that day.
create table person_note (
    id uuid primary key,
    scope_kind varchar(20) not null,
    scope_key varchar(60) not null,
    person uuid not null references person on delete cascade,
    written_by uuid not null references person,
    purpose varchar(20) not null,
    words bytea not null,
    written_at timestamp with time zone not null,
    last_day date not null
);
create index person_note_by_person on person_note (person);
create index person_note_by_day on person_note (last_day);

-- What somebody looks for again and again.
create table saved_search (
    id uuid primary key,
    person uuid not null references person on delete cascade,
    scope_kind varchar(20) not null,
    scope_key varchar(60) not null,
    title varchar(80) not null,
    wanted varchar not null
);
create index saved_search_by_person on saved_search (person);

-- Two accounts of one person, seen as one in a directory; what was moved, so that it can be undone.
create table merged_person (
    id uuid primary key,
    scope_kind varchar(20) not null,
    scope_key varchar(60) not null,
    kept uuid not null references person on delete cascade,
    merged uuid not null references person on delete cascade,
    merged_by uuid not null references person,
    merged_at timestamp with time zone not null,
    moved varchar not null,
    constraint merged_person_once unique (scope_kind, scope_key, merged)
);
create index merged_person_by_kept on merged_person (kept);
create index merged_person_by_merged on merged_person (merged);

-- Pages of a directory go by name.
create index person_by_name on person (name, id);
