-- From when a mandate holds, where that is later than when it was given: before that it carries no right.
alter table mandate add column begins timestamp with time zone;
alter table invitation add column begins timestamp with time zone;
