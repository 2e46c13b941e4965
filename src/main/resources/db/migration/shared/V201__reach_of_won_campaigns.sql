-- What a campaign won before it counted: those who decide gave all or some of what was asked.
insert into demand_reach (demand, place, source, state)
select distinct d.demand, coalesce(a.place, ''), concat('campaign/', cast(c.id as varchar)), 'ANSWERED'
from campaign c
join campaign_demand d on d.campaign = c.id
join demand known on known.demand = d.demand
left join campaign_addressee a on a.campaign = c.id
where c.stage = 'ENDED' and c.outcome in ('WON', 'PARTLY_WON')
    and not exists (select 1 from demand_reach r where r.source = concat('campaign/', cast(c.id as varchar)));
