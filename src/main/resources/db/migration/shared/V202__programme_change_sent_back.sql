-- Why a second person gave a change back, and that its proposer has read it and leaves it at that.
alter table programme_change add column answer varchar;
alter table programme_change add column put_away_at timestamp with time zone;
-- Nobody wrote why of those before.
update programme_change set put_away_at = decided_at where state = 'SENT_BACK';
