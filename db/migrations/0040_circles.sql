-- A coalition has the circle of its parties, and may be for persons chosen by name as any other thing may.
alter table circles drop constraint circles_owner_kind_owner_key;
-- The table has a row per circle of persons: some thousands at most, so that the lock lasts a moment.
-- squawk-ignore constraint-missing-not-valid, disallowed-unique-constraint
alter table circles add constraint circles_owner_kind_owner_kind_key unique (owner_kind, owner, kind);
