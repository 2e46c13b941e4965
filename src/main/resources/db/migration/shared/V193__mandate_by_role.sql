-- Who holds what in a scope is counted by role, and each person once.
create index mandate_by_scope_and_role on mandate (scope_kind, scope_key, role, person);
drop index mandate_by_scope;
