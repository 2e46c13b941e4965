-- People to be invited from a file. Of each line only its number and what came of it stays, until the thirtieth day.
create table people_import (
    id uuid primary key,
    version bigint not null,
    scope_kind varchar(20) not null,
    scope_key varchar(60) not null,
    place varchar not null,
    language varchar(2) not null,
    started_by uuid not null references person,
    started_at timestamp with time zone not null,
    state varchar(10) not null
);
create index people_import_by_state on people_import (state);
create index people_import_by_scope on people_import (scope_kind, scope_key);

create table people_import_line (
    file uuid not null references people_import on delete cascade,
    number integer not null,
    -- sealed, until it is done
    mailbox bytea,
    outcome varchar(20),
    primary key (file, number)
);
create index people_import_line_waiting on people_import_line (file, outcome);
