-- Spring Modulith's table: events that a listener has not handled yet
create table event_publication (
  id uuid not null primary key,
  listener_id varchar not null,
  event_type varchar not null,
  serialized_event varchar not null,
  publication_date timestamp with time zone not null,
  completion_date timestamp with time zone,
  status varchar(20),
  completion_attempts int not null default 0,
  last_resubmission_date timestamp with time zone
);
create index event_publication_by_completion_date on event_publication (completion_date);
