-- Who wants to hear of public activities, and what was sent to them.
create table webhooks (
  id uuid primary key,
  person uuid not null references people on delete cascade,
  url text not null,
  names text[] not null default '{}',
  place text references places on delete cascade,
  made_at timestamptz not null,
  off_at timestamptz,
  off_reason text check (off_reason in ('owner', 'failing')),
  check ((off_at is null) = (off_reason is null))
);
comment on table webhooks is 'Subscriptions of programs to public activities. The secret that signs is made from the id and stands nowhere.';
comment on column webhooks.names is 'Names of activities, such as questions.asked; all when empty.';
create index webhooks_of_person on webhooks (person);
create index webhooks_of_place on webhooks (place);

create table webhook_deliveries (
  id uuid primary key,
  webhook uuid not null references webhooks on delete cascade,
  turn bigint generated always as identity,
  activity uuid references activities on delete cascade,
  made_at timestamptz not null,
  due_at timestamptz not null,
  first_tried_at timestamptz,
  tried_at timestamptz,
  attempts integer not null default 0,
  status integer,
  problem text,
  answer text not null default '',
  done_at timestamptz,
  sent_well boolean,
  check ((done_at is null) = (sent_well is null))
);
comment on table webhook_deliveries is 'What is to be sent and was sent: the id goes along with every attempt, so that the receiver knows a message that comes twice.';
comment on column webhook_deliveries.turn is 'Sent in this order within a subscription.';
comment on column webhook_deliveries.activity is 'Null for a test.';
comment on column webhook_deliveries.answer is 'The first 1000 bytes of what the receiver answered.';
create index webhook_deliveries_waiting on webhook_deliveries (webhook, turn) where done_at is null;
create index webhook_deliveries_newest on webhook_deliveries (webhook, turn desc);
create index webhook_deliveries_of_activity on webhook_deliveries (activity);
