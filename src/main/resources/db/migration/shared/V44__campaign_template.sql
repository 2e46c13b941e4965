-- Plans of campaigns, kept to be started again; without an organisation they are everybody's.
create table campaign_template (
    id uuid primary key,
    organisation uuid references organisation,
    name varchar not null,
    about varchar not null,
    plan varchar not null
);
create index campaign_template_by_organisation on campaign_template (organisation);
