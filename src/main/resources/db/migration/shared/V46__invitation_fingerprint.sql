-- Tells whether a mailbox is invited already, without its address. Those that were open before this have none, and are over in fourteen days.
alter table invitation add column mailbox_fingerprint bytea;
create index invitation_by_fingerprint on invitation (mailbox_fingerprint);
create index invitation_by_inviter on invitation (invited_by, expires_at);
