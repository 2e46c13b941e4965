-- What was written as the result of an action stays at hand when it turns out not to be done yet.
alter table action drop constraint action_has_its_result;
alter table action add constraint action_has_its_result
    check (state <> 'DONE' or (result_figures is not null and result_note is not null));
