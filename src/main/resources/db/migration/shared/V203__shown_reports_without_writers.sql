-- Who filed a report is needed until it is shown, so that nobody agrees to their own; not a day longer.
update report set filed_by = null where state = 'SHOWN';
