-- More kinds, times within an action, and results with more than one figure. The tables are made anew and what was in them is carried over: their unnamed
-- constraints, which say what is true no longer, can be dropped by one name on each database only.
create table action_anew (
    id uuid primary key,
    version bigint not null,
    kind varchar(20) not null,
    campaign uuid not null references campaign,
    slug varchar(60) not null,
    state varchar(20) not null,
    title varchar not null,
    body varchar not null,
    zone varchar(50) not null,
    place varchar,
    country varchar(2),
    online boolean not null,
    wanted integer,
    sensitive boolean not null,
    in_charge uuid references person,
    begins_at timestamp with time zone not null,
    ends_at timestamp with time zone not null,
    capacity integer,
    booked integer not null,
    waiting integer not null,
    turns integer not null,
    result_figures varchar,
    result_note varchar,
    public_since timestamp with time zone,
    signups_erased_at timestamp with time zone,
    -- an event that is repeated
    rule varchar(200),
    -- contact your representative
    office varchar,
    channel varchar(20),
    question varchar,
    brief varchar,
    -- letters
    addressee varchar,
    wording varchar,
    goal integer,
    -- training
    lesson varchar,
    trainers varchar,
    -- distribution
    area varchar,
    leaflets integer,
    pick_up varchar,
    -- vigil, rally or march
    gathering varchar(10),
    meeting_point varchar,
    route varchar,
    access varchar,
    safety varchar,
    -- calls and canvass
    approach varchar(10),
    script varchar,
    constraint action_slug_is_free unique (slug),
    constraint action_goes_forward check (begins_at < ends_at),
    constraint action_counts_people check (booked >= 0 and waiting >= 0 and turns >= 0),
    constraint action_has_room check (capacity is null or booked <= capacity),
    constraint action_has_its_result check ((state = 'DONE') = (result_figures is not null and result_note is not null)),
    constraint action_contact_is_whole
        check (kind <> 'CONTACT' or (office is not null and channel is not null and question is not null and brief is not null)),
    constraint action_letter_is_whole check (kind <> 'LETTER' or (addressee is not null and wording is not null)),
    constraint action_training_is_whole check (kind <> 'TRAINING' or lesson is not null),
    constraint action_distribution_is_whole check (kind <> 'DISTRIBUTION' or (area is not null and leaflets > 0)),
    constraint action_gathering_is_whole check (kind <> 'GATHERING' or gathering is not null),
    constraint action_canvass_is_whole check (kind <> 'CANVASS' or (approach is not null and script is not null))
);

insert into action_anew (id, version, kind, campaign, slug, state, title, body, zone, place, country, online, wanted, sensitive, in_charge, begins_at, ends_at,
    capacity, booked, waiting, turns, result_figures, result_note, public_since, signups_erased_at, office, channel, question, brief)
select id, version, kind, campaign, slug, state, title, body, zone, place, country, online, wanted, sensitive, in_charge, begins_at, ends_at,
    capacity, booked, waiting, turns,
    case when result_number is null then null
         else (case kind when 'EVENT' then 'ATTENDED=' when 'TASKS' then 'HELPED=' else 'ASKED=' end) || result_number end,
    result_note, public_since, signups_erased_at, office, channel, question, brief
from action;

create table action_task_anew (
    action uuid not null references action_anew on delete cascade,
    ordinal integer not null,
    task varchar not null,
    done_at timestamp with time zone,
    done_by uuid references person,
    primary key (action, ordinal)
);
insert into action_task_anew (action, ordinal, task, done_at, done_by) select action, ordinal, task, done_at, done_by from action_task;

-- A shift, or one day of an event that is repeated. Its number is its name among the sign-ups, wherever it stands.
create table action_slot (
    action uuid not null references action_anew on delete cascade,
    ordinal integer not null,
    slot integer not null,
    begins_at timestamp with time zone not null,
    ends_at timestamp with time zone not null,
    capacity integer,
    booked integer not null,
    waiting integer not null,
    turns integer not null,
    primary key (action, ordinal),
    constraint action_slot_goes_forward check (begins_at < ends_at),
    constraint action_slot_counts_people check (booked >= 0 and waiting >= 0 and turns >= 0),
    constraint action_slot_has_room check (capacity is null or booked <= capacity)
);

-- Fields that the hosts made up.
create table action_detail (
    action uuid not null references action_anew on delete cascade,
    ordinal integer not null,
    label varchar not null,
    said varchar not null,
    primary key (action, ordinal)
);

-- What was counted while it went on.
create table action_count (
    action uuid not null references action_anew on delete cascade,
    ordinal integer not null,
    figure varchar(20) not null,
    added integer not null,
    counted_by uuid not null references person,
    counted_at timestamp with time zone not null,
    primary key (action, ordinal),
    constraint action_count_is_some check (added > 0)
);

-- One sign-up of a person for each slot; slot 0 is the action as a whole.
create table signup_anew (
    id uuid primary key,
    version bigint not null,
    action uuid not null references action_anew,
    slot integer not null,
    person uuid references person,
    fingerprint bytea,
    contact bytea,
    language varchar(2) not null,
    standing varchar(10) not null,
    offered_at timestamp with time zone not null,
    confirmed_at timestamp with time zone,
    turn integer,
    attended boolean,
    constraint signup_of_mailbox unique (action, slot, fingerprint),
    constraint signup_of_person unique (action, slot, person)
);
insert into signup_anew (id, version, action, slot, person, fingerprint, contact, language, standing, offered_at, confirmed_at, turn, attended)
select id, version, action, 0, person, fingerprint, contact, language, standing, offered_at, confirmed_at, turn, attended from signup;

create table signup_link_anew (
    hash bytea primary key,
    signup uuid not null references signup_anew on delete cascade,
    made_at timestamp with time zone not null
);
insert into signup_link_anew (hash, signup, made_at) select hash, signup, made_at from signup_link;

create table signup_code_anew (
    signup uuid primary key references signup_anew on delete cascade,
    mailbox bytea not null,
    code bytea not null,
    made_at timestamp with time zone not null,
    tries integer not null
);
insert into signup_code_anew (signup, mailbox, code, made_at, tries) select signup, mailbox, code, made_at, tries from signup_code;

-- A list to call or to go along. Who is on it is sealed, and goes with the action's key.
create table canvass_entry (
    id uuid primary key,
    version bigint not null,
    action uuid not null references action_anew on delete cascade,
    ordinal integer not null,
    fingerprint bytea not null,
    entry bytea,
    outcome varchar(20) not null,
    noted_by uuid references person,
    noted_at timestamp with time zone,
    constraint canvass_entry_once unique (action, fingerprint)
);

drop table signup_code;
drop table signup_link;
drop table signup;
drop table action_task;
drop table action;

alter table action_anew rename to action;
alter table action_task_anew rename to action_task;
alter table signup_anew rename to signup;
alter table signup_link_anew rename to signup_link;
alter table signup_code_anew rename to signup_code;

create index action_by_campaign on action (campaign, begins_at);
create index action_by_end on action (ends_at);
create index signup_in_line on signup (action, slot, standing, turn);
create index signup_by_offer on signup (standing, offered_at);
create index signup_by_person on signup (person);
create index signup_link_by_signup on signup_link (signup);
create index signup_code_by_mailbox on signup_code (mailbox);
create index canvass_entry_in_order on canvass_entry (action, ordinal);
