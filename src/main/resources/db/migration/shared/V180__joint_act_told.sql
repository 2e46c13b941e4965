-- Those who were told of what one person did alone, in an emergency: they see it, whatever they may decide on. Forgotten after half a year.
create table joint_act_told (
    act uuid not null references joint_act on delete cascade,
    person uuid not null references person on delete cascade,
    primary key (act, person)
);
create index joint_act_told_by_person on joint_act_told (person, act);
