-- When a text was last written, so that a translation is seen to lag behind the original also among drafts.
alter table wording add column written_at timestamp with time zone default current_timestamp not null;
update wording set written_at = approved_at where approved_at is not null;
