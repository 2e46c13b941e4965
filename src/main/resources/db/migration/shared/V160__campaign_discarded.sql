-- A draft that was thrown away; erased some weeks later, unless somebody puts it back.
alter table campaign add column discarded_at timestamp with time zone;
