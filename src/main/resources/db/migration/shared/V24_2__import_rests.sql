-- Until when an import waits because its person has sent as many letters as one may in a day.
alter table people_import add column rests_until timestamp with time zone;
