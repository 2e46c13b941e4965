-- Where one joins an action online. As the place of a sensitive one it goes to nobody but those who have a place, whatever the action.
alter table action add column join_address varchar;
