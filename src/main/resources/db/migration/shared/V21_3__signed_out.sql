-- Whoever signed in before that moment has to sign in again.
alter table person add column signed_out_at timestamp with time zone;
create index person_by_sign_out on person (signed_out_at);
