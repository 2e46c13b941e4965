alter table signature add column reminded_at timestamp with time zone;

-- The words beside a box that somebody ticked, as they stood then. Few rows; a change of the words is a new one.
create table consent_wording (
    id uuid primary key,
    language varchar(2) not null,
    asked varchar(40) not null,
    version int not null,
    words varchar not null,
    since timestamp with time zone not null,
    unique (language, asked, version)
);

-- Who asked to hear of the petition itself is marked on the signature, with the words and since when.
alter table signature add column updates_wording uuid;
alter table signature_consent add column wording uuid;
alter table signature_consent add column given_at timestamp with time zone;
