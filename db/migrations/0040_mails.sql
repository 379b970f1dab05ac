alter table mails add column subject_names jsonb;
comment on column mails.subject_names is 'The thing that the subject names, and the subject for who may not see that thing when it is sent.';
