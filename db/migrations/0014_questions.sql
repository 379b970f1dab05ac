-- Migrations run in one transaction, in which an index cannot be built concurrently.
-- squawk-ignore require-concurrent-index-creation
create index questions_by_asking on questions (asked_at desc, id desc) where hidden_at is null;
