-- Letters are chosen for each kind of thing that waits. Whoever chose for all that somebody waits for, or for all that is due, has chosen so for each kind of it.
insert into notice_choice (person, topic, frequency)
select chosen.person, kinds.topic, chosen.frequency
from notice_choice chosen
join (
    select 'WAITS' as was, 'APPROVALS' as topic
    union all select 'WAITS', 'REQUESTS'
    union all select 'WAITS', 'QUEUES'
    union all select 'DUE', 'TASKS'
    union all select 'DUE', 'SHIFTS'
    union all select 'DUE', 'ANSWERS'
    union all select 'DUE', 'MANDATES'
    union all select 'DUE', 'TRANSLATIONS'
) kinds on kinds.was = chosen.topic;
delete from notice_choice where topic in ('WAITS', 'DUE');

-- What was told before keeps its mark, so that nobody is told it twice; of which kind it was it does not say.
update notice set topic = 'APPROVALS' where topic = 'WAITS';
update notice set topic = 'TASKS' where topic = 'DUE';
