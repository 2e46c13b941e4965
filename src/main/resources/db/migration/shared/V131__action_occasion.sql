-- From which report of conditions an action was started. The report can be erased; then the row says nothing to anybody.
create table action_occasion (
    action uuid primary key references action on delete cascade,
    report uuid not null
);
create index action_occasion_by_report on action_occasion (report);
