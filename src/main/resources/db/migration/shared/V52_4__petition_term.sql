alter table petition add column opens date;
alter table petition add column closing varchar(10);
alter table petition add column extended_at timestamp with time zone;
alter table petition add column extension_reason varchar;
