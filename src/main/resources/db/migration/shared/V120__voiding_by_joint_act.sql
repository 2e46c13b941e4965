-- Taking signatures out of a count becomes a joint act like all that takes two people. The act has the voiding's id; who decided on it, and when, is kept
-- there. What nobody wrote down so far stays empty: when it was stopped, and why.
insert into joint_act (id, version, kind, subject, scope_kind, scope_key, why, state, at_once, proposed_by, proposed_at,
    agreed_by, agreed_under, agreed_at, due_at, stopped_by, settled_at, open_about)
select v.id, 0, 'void-signatures', cast(v.suspicion as varchar) || '.' || v.reason, 'PLATFORM', '', lower(v.reason),
    case when v.stopped_by is not null then 'STOPPED' when v.done_at is not null then 'DONE' when v.due_at is not null then 'AGREED' else 'PROPOSED' end,
    false, v.proposed_by, v.proposed_at, v.approved_by,
    (select m.id from mandate m where m.person = v.approved_by and m.role = 'MODERATOR' and m.scope_kind = 'PLATFORM'
        order by m.given_at desc, m.id limit 1),
    v.due_at - interval '1' hour, v.due_at, v.stopped_by, v.done_at,
    -- Unique: nothing kept two from proposing the same group at the same moment.
    case when v.stopped_by is null and v.done_at is null and not exists (select 1 from voiding o
        where o.suspicion = v.suspicion and o.reason = v.reason and o.stopped_by is null and o.done_at is null and o.id < v.id)
        then 'void-signatures ' || cast(v.suspicion as varchar) || '.' || v.reason end
from voiding v;

alter table voiding rename column proposed_at to frozen_at;
alter table voiding add column restored_at timestamp with time zone;
alter table voiding add column state varchar(10);
update voiding set state = case when stopped_by is not null then 'DROPPED' when restored_by is not null then 'RESTORED'
    when done_at is not null then 'VOID' else 'ON_TRIAL' end;
alter table voiding alter column state set not null;

drop index voiding_by_due_at;
alter table voiding drop column proposed_by;
alter table voiding drop column approved_by;
alter table voiding drop column due_at;
alter table voiding drop column stopped_by;
alter table voiding drop column done_at;
create index voiding_by_state on voiding (state);

delete from scheduled_tasks where task_name = 'carry-out-voidings';
