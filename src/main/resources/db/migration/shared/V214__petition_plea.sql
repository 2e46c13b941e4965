-- Whom an approved petition is to speak to, and its goal, while a second person has not agreed to the change.
alter table petition add column draft_addressee varchar;
alter table petition add column draft_goal int;
