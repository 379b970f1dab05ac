alter table activity_cursors add column version text not null default '';
comment on column activity_cursors.version is 'What the consumer made of the facts: when the program makes something else of them, it hears all of them again.';
