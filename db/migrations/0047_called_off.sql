-- Gatherings that are called off, and promises that a table asks of an organisation.
alter table gatherings add column cancelled_at timestamptz;
alter table gatherings add column cancelled_reason text;

-- An older program asks nobody without a seat, and leaves rows without one out of its lists only by their answer.
-- squawk-ignore ban-drop-not-null
alter table promise_offers alter column seat drop not null;
comment on column promise_offers.seat is 'Null when an organisation that is not at the table was asked: it answers the promise, by mail or on its page.';
