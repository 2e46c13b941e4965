-- Since when somebody has a place, and when and through whom it was given back. Of those who moved up before this was written down it is when they asked.
alter table signup add column booked_at timestamp with time zone;
alter table signup add column gone_at timestamp with time zone;
alter table signup add column gone_through varchar(10);

update signup set booked_at = confirmed_at where standing = 'BOOKED';
