-- On which milestone of its campaign an action hangs. No reference: one that was removed holds nothing, and holds again what hung on it when it is put back.
alter table action add column milestone uuid;
create index action_by_milestone on action (milestone);
