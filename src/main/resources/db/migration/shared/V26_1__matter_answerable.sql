-- Who stood for a reported thing: what was decided concerns them, whatever becomes of the thing.
create table matter_answerable (
    matter uuid not null references matter on delete cascade,
    person uuid not null references person on delete cascade,
    primary key (matter, person)
);
create index matter_answerable_by_person on matter_answerable (person);
