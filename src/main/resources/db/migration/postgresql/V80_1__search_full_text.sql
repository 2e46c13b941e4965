-- Whole words as they stand, and beside them the stems of the reader's language.
alter table search_entry add column found tsvector not null generated always as (
    array_to_tsvector(string_to_array(btrim(words), ' '))
    || to_tsvector(
        case language
            when 'en' then 'english'::regconfig
            when 'fr' then 'french'::regconfig
            when 'es' then 'spanish'::regconfig
            when 'pt' then 'portuguese'::regconfig
            when 'ar' then 'arabic'::regconfig
            else 'simple'::regconfig
        end,
        words)
) stored;
create index search_entry_found on search_entry using gin (found);
