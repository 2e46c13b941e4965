-- When its person was told that it ends soon; a mandate that takes its place is told of anew.
alter table mandate add column told_at timestamp with time zone;
create index mandate_by_end on mandate (until);
