insert into bench_row (id, duplicate_key, contact, signed_at) values (gen_random_uuid(), uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()), decode(repeat('ab', 120), 'hex'), now());
