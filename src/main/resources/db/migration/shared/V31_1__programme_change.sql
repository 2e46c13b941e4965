-- Words by which people look for a demand, in any language.
create table demand_tag (
    demand varchar not null references demand,
    ordinal int not null,
    tag varchar not null,
    primary key (demand, ordinal)
);

-- Other words for a principle or a demand. What was approved is the history of the programme. pending: the part's name while it waits for a second person.
create table programme_change (
    id uuid primary key,
    part varchar not null,
    pending varchar unique,
    state varchar not null,
    text_before varchar not null,
    text_after varchar not null,
    why varchar not null,
    proposed_by uuid not null,
    proposed_at timestamp with time zone not null,
    decided_by uuid,
    decided_at timestamp with time zone,
    version int not null
);
create index programme_change_by_part on programme_change (part, state);
