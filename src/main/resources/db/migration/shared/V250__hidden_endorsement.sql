-- Since when a moderator has hidden what an organisation says of a demand; it says something else, and is shown again.
alter table endorsement add column hidden_at timestamp with time zone;

-- Since when those who stand for a thing say that they have changed it, as a moderator had asked.
alter table matter add column changed_at timestamp with time zone;
