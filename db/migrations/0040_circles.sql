-- A coalition has the circle of its parties, and may be for persons chosen by name as any other thing may.
alter table circles drop constraint circles_owner_kind_owner_key;
alter table circles add constraint circles_owner_kind_owner_kind_key unique (owner_kind, owner, kind);
