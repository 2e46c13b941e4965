insert into signature_by_day (petition_id, counted_on, signatures)
select petition_id, cast(counted_at at time zone 'UTC' as date), count(*)
from signature where state = 'COUNTED' and counted_at is not null group by 1, 2;

insert into signature_by_country (petition_id, changed_on, country, signatures)
select petition_id, cast(counted_at at time zone 'UTC' as date), coalesce(country, 'ZZ'), count(*)
from signature where state = 'COUNTED' and counted_at is not null group by 1, 2, 3;
