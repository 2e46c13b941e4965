-- A shift or a day that does not take place: called off, or taken out of the plan after the public had known it. It stays in calendars as cancelled.
alter table action_slot add column called_off_at timestamp with time zone;
alter table action_slot add column dropped boolean default false not null;

-- What a member's own calendar has shown, and shows as cancelled for a while. Only of those who have a link to one.
create table place_given_back (
    signup uuid primary key references signup on delete cascade,
    person uuid not null references person on delete cascade,
    action uuid not null references action,
    given_back_at timestamp with time zone not null
);
create index place_given_back_by_person on place_given_back (person, given_back_at);
