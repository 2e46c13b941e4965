-- Who filed a report in the workroom; emptied when they are erased. The public is told that it was a member, and never who.
alter table report add column filed_by uuid;
alter table report add column by_member boolean default false not null;
create index report_by_writer on report (filed_by);
