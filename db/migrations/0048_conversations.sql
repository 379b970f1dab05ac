-- Conversations: who voted without an account can hear what came of it, and a sheet of paper can be put right.
create table conversation_followers (
  link_hash text primary key,
  conversation uuid not null references conversations on delete cascade,
  email text,
  person uuid references people on delete cascade,
  lang text not null check (lang in ('nl', 'en')),
  asked_day date not null,
  check (email is null or person is null)
);
comment on table conversation_followers is 'Who wants to hear by mail what came of a conversation. Nothing leads from here to a voter: of the moment only the day is kept.';
comment on column conversation_followers.link_hash is 'SHA-256 of the secret in the mailed link, which confirms the address and takes it off again.';
comment on column conversation_followers.email is 'Until it is confirmed; then there is a person.';
create unique index conversation_followers_once on conversation_followers (conversation, person) where person is not null;
create index conversation_followers_person on conversation_followers (person);
create index conversation_followers_email on conversation_followers (email) where email is not null;

comment on column voters.token_hash is 'SHA-256 of this conversation and the token in the cookie of the browser, so that two conversations do not show the same voter. Of a sheet of paper its code, until the conversation closes.';
