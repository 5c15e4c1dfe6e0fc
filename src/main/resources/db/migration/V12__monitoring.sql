-- The ledger across all campaigns, sorted by due date: one state, or all of them.
create index monitoring_state_due on rectification_item (state, due_on asc nulls last, id);
create index monitoring_due on rectification_item (due_on asc nulls last, id);
