-- Facts that came along with an archive from another installation.
alter table activities add column brought_at timestamptz;
comment on column activities.brought_at is 'When it came with an archive: what it tells was told to people where it happened, so nobody is mailed about it here.';
