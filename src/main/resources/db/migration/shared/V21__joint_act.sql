-- What takes two people: proposed by one, agreed to by another, done an hour later. Settled, never deleted.
create table joint_act (
    id uuid primary key,
    version bigint not null,
    kind varchar(60) not null,
    subject varchar(200) not null,
    scope_kind varchar(20) not null,
    scope_key varchar(60) not null,
    about uuid,
    why varchar not null,
    state varchar(20) not null,
    at_once boolean not null,
    proposed_by uuid not null,
    proposed_at timestamp with time zone not null,
    agreed_by uuid,
    agreed_under uuid,
    agreed_at timestamp with time zone,
    due_at timestamp with time zone,
    tried_at timestamp with time zone,
    stopped_by uuid,
    stopped_why varchar,
    settled_at timestamp with time zone,
    -- what it is about while it is open: one at a time
    open_about varchar(300) unique
);
create index joint_act_by_state on joint_act (state, due_at);
create index joint_act_by_scope on joint_act (scope_kind, scope_key);
create index joint_act_by_proposer on joint_act (proposed_by, proposed_at);
