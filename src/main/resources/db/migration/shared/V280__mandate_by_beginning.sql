-- Open directories ask every few seconds who has come by a mandate that began by itself.
create index mandate_by_beginning on mandate (begins);
