alter table signature add column voided_at timestamp with time zone;
alter table signature add column objected_at timestamp with time zone;
alter table signature add column bounced_at timestamp with time zone;

-- Signatures that came in a way that people seldom come. Neither network nor address: only that they belong together, and why they were noticed.
create table suspicion (
    id uuid primary key,
    petition uuid not null references petition,
    kind varchar(12) not null,
    found_at timestamp with time zone not null
);
create index suspicion_by_petition on suspicion (petition, found_at);

create table suspicion_signature (
    suspicion uuid not null references suspicion,
    signature uuid not null,
    primary key (suspicion, signature)
);

-- Taking a group out of the count: two people, an hour to stop it, and back again.
create table voiding (
    id uuid primary key,
    row_version bigint not null,
    suspicion uuid not null references suspicion,
    petition uuid not null references petition,
    reason varchar(10) not null,
    proposed_by uuid not null references person,
    proposed_at timestamp with time zone not null,
    approved_by uuid references person,
    due_at timestamp with time zone,
    stopped_by uuid references person,
    done_at timestamp with time zone,
    restored_by uuid references person
);
create index voiding_by_suspicion on voiding (suspicion);
create index voiding_by_due_at on voiding (due_at);

-- As they were when it was proposed: who approves has seen exactly these.
create table voiding_signature (
    voiding uuid not null references voiding,
    signature uuid not null,
    primary key (voiding, signature)
);
