-- What readers write to the argument library. What a moderator refuses, and what nobody decides in time, is deleted.
create table argument_comment (
    id uuid primary key,
    argument varchar not null,
    language varchar not null,
    name varchar not null,
    body varchar not null,
    state varchar not null,
    sent_at timestamp with time zone not null
);
create index argument_comment_by_argument on argument_comment (argument, state, sent_at);
create index argument_comment_waiting on argument_comment (state, sent_at);
