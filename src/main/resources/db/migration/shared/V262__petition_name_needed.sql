-- Whether everybody who signs says a name: some official channels count nobody else.
alter table petition add column name_needed boolean not null default false;
-- As long as a second person has not agreed to the change.
alter table petition add column draft_name_needed boolean;
update petition set draft_name_needed = false where draft_goal is not null;
