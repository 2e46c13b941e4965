-- A demand that the programme makes no longer stays readable, with since when and why.
alter table demand add column retired_at timestamp with time zone;
alter table demand add column retired_why varchar;

-- A change can also bring a new demand, which has nothing before it and says its principle; or retire one, or bring it back: then reason is what the public reads.
alter table programme_change add column kind varchar default 'REWORDING' not null;
alter table programme_change add column principle varchar;
alter table programme_change add column reason varchar;
alter table programme_change alter column text_before drop not null;
