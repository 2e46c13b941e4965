-- Who is erased leaves a row without anything of themselves: what was done under a mandate points at it.
alter table person add column erased_at timestamp with time zone;
