-- Who came, as the hosts saw it: by their list or at the door. It goes with what is known of those who signed up; how many they were stays.
create table attendance (
    signup uuid primary key references signup on delete cascade,
    version bigint not null,
    action uuid not null references action,
    slot integer not null,
    presence varchar(10) not null,
    -- empty where it was ticked before anybody wrote down by whom
    noted_by uuid references person,
    noted_at timestamp with time zone
);
create index attendance_by_action on attendance (action, slot);

create table attendance_sum (
    action uuid not null references action on delete cascade,
    slot integer not null,
    presence varchar(10) not null,
    people integer not null
);
create index attendance_sum_by_action on attendance_sum (action);

insert into attendance (signup, version, action, slot, presence)
select id, 0, action, slot, 'ATTENDED' from signup where attended and standing = 'BOOKED' and (person is not null or contact is not null);
insert into attendance_sum (action, slot, presence, people)
select action, slot, 'ATTENDED', count(*) from signup where attended and standing = 'BOOKED' and person is null and contact is null group by action, slot;
alter table signup drop column attended;

-- How many hours before it begins the place of a sensitive action is told to those who are booked.
alter table action add column told_hours integer default 24 not null;

-- The last time that those who are booked were reminded.
create table reminder (
    action uuid primary key references action on delete cascade,
    sent_at timestamp with time zone not null,
    sent_by uuid not null references person
);

-- Places that members would hand on to each other, or change for one at another time.
create table swap_offer (
    signup uuid primary key references signup on delete cascade,
    action uuid not null references action,
    slot integer not null,
    wanted integer,
    offered_at timestamp with time zone not null
);
create index swap_offer_by_action on swap_offer (action, offered_at);
