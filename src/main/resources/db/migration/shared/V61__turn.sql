-- Each confirmation gets a number of its action's own: the clocks of two machines may differ, and one may be set back.
alter table action add column turns integer default 0 not null;
alter table signup add column turn integer;

update signup set turn = (
    select count(*) from signup earlier
    where earlier.action = signup.action
      and (earlier.confirmed_at < signup.confirmed_at
        or (earlier.confirmed_at = signup.confirmed_at and earlier.id <= signup.id)))
where confirmed_at is not null;

update action set turns = (select coalesce(max(signup.turn), 0) from signup where signup.action = action.id);

drop index signup_by_action;
create index signup_in_line on signup (action, standing, turn);
