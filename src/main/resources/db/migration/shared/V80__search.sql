-- Every public page once for readers of each language, as the search finds it; made of what features say, and brought up to date every minute.
-- words, title_words: small letters without accents, with a space before and after each word.
create table search_entry (
    path varchar not null,
    language varchar not null,
    kind varchar not null,
    spoken varchar not null,
    title varchar not null,
    body varchar not null,
    title_words varchar not null,
    words varchar not null,
    fingerprint varchar not null,
    primary key (path, language)
);
create index search_entry_by_kind on search_entry (kind);
