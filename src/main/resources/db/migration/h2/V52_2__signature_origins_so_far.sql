insert into signature_by_day (petition_id, counted_on, signatures)
select petition_id, counted_on, count(*) from (
    select petition_id, cast(dateadd('SECOND', floor(extract(epoch from counted_at)), timestamp '1970-01-01 00:00:00') as date) as counted_on
    from signature where state = 'COUNTED' and counted_at is not null) group by petition_id, counted_on;

insert into signature_by_country (petition_id, changed_on, country, signatures)
select petition_id, counted_on, country, count(*) from (
    select petition_id, coalesce(country, 'ZZ') as country,
        cast(dateadd('SECOND', floor(extract(epoch from counted_at)), timestamp '1970-01-01 00:00:00') as date) as counted_on
    from signature where state = 'COUNTED' and counted_at is not null) group by petition_id, counted_on, country;
