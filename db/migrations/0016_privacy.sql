create table erasures (
  person uuid primary key references people on delete cascade,
  asked_at timestamptz not null,
  erase_at timestamptz not null
);
comment on table erasures is 'Accounts that are closed and will be erased at a moment; until then that can be undone.';
create index erasures_by_moment on erasures (erase_at);

create table unused_warnings (
  person uuid primary key references people on delete cascade,
  first_at timestamptz not null,
  second_at timestamptz
);
comment on table unused_warnings is 'When somebody who stays away was told that the account will be erased.';
