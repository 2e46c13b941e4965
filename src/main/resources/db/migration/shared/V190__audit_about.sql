-- Whom an entry of the audit trail is about, so that they can read it. It stands in what the entry was done to, and so beside what the chain covers.
alter table audit_entry add column about_person uuid;
update audit_entry set about_person = cast(substring(subject from position(' ' in subject) + 1 for 36) as uuid)
where act like 'mandate-%' and subject like '% ________-____-____-____-____________%';
update audit_entry set about_person = (select m.person from mandate m where cast(m.id as varchar) = substring(subject from 18))
where act like 'joint-%' and subject like 'remove-organizer %';
update audit_entry set about_person = (select p.id from person p where cast(p.id as varchar) = subject)
where act in ('people-merged', 'member-asked');
create index audit_entry_by_about on audit_entry (about_person, at);
