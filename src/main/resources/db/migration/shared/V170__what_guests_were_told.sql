-- Which time and place somebody was told last who signed up, as a digest: where another one is planned now, they have to be told. Empty for those who
-- signed up before this was written down; nobody can say what they were told.
alter table signup add column told varchar(64);
