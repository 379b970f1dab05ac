-- Agreements of a coalition: drafted in sections, fixed as versions, signed by parties. What was signed never changes.
create table agreements (
  id uuid primary key,
  slug text not null unique,
  coalition uuid not null references coalitions on delete cascade,
  kind text not null check (kind in ('basic', 'deciding', 'sharing', 'money', 'parting', 'own')),
  title text not null,
  review_day date not null,
  places text[] not null,
  areas text[] not null,
  circle text not null default 'public' check (circle in ('public', 'members', 'circle', 'hidden') and (circle = 'circle' or circle_id is null)),
  circle_id uuid references circles on delete set null,
  hidden_at timestamptz,
  hidden_reason text,
  example boolean not null default false,
  version integer not null default 1,
  versions integer not null default 0,
  in_force integer,
  in_force_at timestamptz,
  look_day date,
  called text check (called in ('month', 'week')),
  reviewing_at timestamptz,
  created_at timestamptz not null,
  created_by uuid references people on delete set null,
  updated_at timestamptz not null,
  ended_at timestamptz,
  ended_by text check (ended_by in ('stopped', 'too_few')),
  check ((in_force is null) = (in_force_at is null)),
  check ((ended_at is null) = (ended_by is null))
);
comment on table agreements is 'A text of a coalition that its parties sign, version by version.';
comment on column agreements.review_day is 'The day in the draft on which the parties look at it again.';
comment on column agreements.version is 'Goes up with every change of the draft; who changes an older one is refused.';
comment on column agreements.versions is 'How many versions were fixed.';
comment on column agreements.in_force is 'Number of the version that counts.';
comment on column agreements.look_day is 'When the parties look at the version in force again: as it says, or later after they let it go on.';
comment on column agreements.called is 'Which call before that day went out last: a month or a week before.';
comment on column agreements.reviewing_at is 'Since when the parties are asked whether it goes on, is made anew or stops.';
create index agreements_of_coalition on agreements (coalition);
create index agreements_by_update on agreements (updated_at desc, id desc);
create index agreements_of_area on agreements using gin (areas);
create index agreements_created_by on agreements (created_by);
create index agreements_of_circle on agreements (circle_id) where circle_id is not null;
create index agreements_to_look_at on agreements (look_day) where ended_at is null;

create table agreement_sections (
  id uuid primary key,
  agreement uuid not null references agreements on delete cascade,
  sort integer not null,
  heading text not null,
  text text not null,
  version integer not null default 1,
  changed_at timestamptz not null,
  changed_by uuid references people on delete set null
);
comment on table agreement_sections is 'The draft: what the next version will say.';
create index agreement_sections_of_agreement on agreement_sections (agreement, sort);
create index agreement_sections_changed_by on agreement_sections (changed_by);

create table agreement_suggestions (
  id uuid primary key,
  agreement uuid not null references agreements on delete cascade,
  section uuid not null references agreement_sections on delete cascade,
  section_version integer not null,
  text text not null,
  reason text not null,
  made_at timestamptz not null,
  made_by uuid references people on delete set null,
  decided_at timestamptz,
  decided_by uuid references people on delete set null,
  accepted boolean,
  check ((decided_at is null) = (accepted is null))
);
comment on table agreement_suggestions is 'Another wording of a section, from a party, with a reason.';
comment on column agreement_suggestions.section_version is 'The wording of the section that it was written on.';
create index agreement_suggestions_of_agreement on agreement_suggestions (agreement, made_at);
create index agreement_suggestions_of_section on agreement_suggestions (section);
create index agreement_suggestions_made_by on agreement_suggestions (made_by);
create index agreement_suggestions_decided_by on agreement_suggestions (decided_by);

create table agreement_versions (
  agreement uuid not null references agreements on delete cascade,
  number integer not null check (number > 0),
  title text not null,
  review_day date not null,
  sections jsonb not null,
  text text not null,
  hash text not null check (hash = encode(sha256(convert_to(text, 'UTF8')), 'hex')),
  fixed_at timestamptz not null,
  primary key (agreement, number),
  unique (agreement, number, hash)
);
comment on table agreement_versions is 'Texts as they are signed. Nothing changes them.';
comment on column agreement_versions.sections is 'What stands in the text, by section: id, heading, text.';
comment on column agreement_versions.text is 'The canonical text: the bytes of the file that everybody can save.';
comment on column agreement_versions.hash is 'SHA-256 of the canonical text in UTF-8.';

create table agreement_signatures (
  id uuid primary key,
  agreement uuid not null,
  version integer not null,
  hash text not null,
  organisation uuid references organisations on delete set null,
  organisation_name text,
  person uuid references people on delete set null,
  person_name text not null,
  reservation text not null default '',
  signed_at timestamptz not null,
  foreign key (agreement, version, hash) references agreement_versions (agreement, number, hash) on delete cascade
);
comment on table agreement_signatures is 'That a party signed a version: who, for whom, when, and the hash of the text.';
comment on column agreement_signatures.organisation_name is 'As it was called when it signed; null for somebody who signed for themselves.';
comment on column agreement_signatures.person_name is 'As the person was called then; empty after erasing.';
create index agreement_signatures_of_version on agreement_signatures (agreement, version, signed_at);
create index agreement_signatures_of_organisation on agreement_signatures (organisation);
create index agreement_signatures_of_person on agreement_signatures (person);

create table agreement_withdrawals (
  id uuid primary key,
  signature uuid not null unique references agreement_signatures on delete cascade,
  ends_day date not null,
  reason text not null default '',
  given_at timestamptz not null,
  person uuid references people on delete set null
);
comment on table agreement_withdrawals is 'That a party goes: the last day on which its signature counts. The signature stays.';
create index agreement_withdrawals_person on agreement_withdrawals (person);

create table agreement_reviews (
  signature uuid not null references agreement_signatures on delete cascade,
  look_day date not null,
  answer text not null check (answer in ('goes_on', 'renew', 'stop')),
  given_at timestamptz not null,
  person uuid references people on delete set null,
  primary key (signature, look_day)
);
comment on table agreement_reviews is 'What a party says on the day of looking again; the last answer counts.';
create index agreement_reviews_person on agreement_reviews (person);

create function keep_agreement() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if new.id = old.id and new.coalition = old.coalition and new.example = old.example
      and new.versions between old.versions and old.versions + 1 then
      return new;
    end if;
    raise exception 'an agreement stays the same agreement of the same coalition';
  end if;
  if tg_op = 'DELETE' and (old.example or not exists (select from agreement_versions where agreement = old.id)) then
    return old;
  end if;
  raise exception 'an agreement with a version stays';
end $$;
comment on function keep_agreement is 'What was made up for the example may go, and so may a draft without a version.';
create trigger keep_agreement before update or delete on agreements for each row execute function keep_agreement();
create trigger keep_agreement_whole before truncate on agreements for each statement execute function keep_agreement();

create function keep_version() returns trigger language plpgsql as $$
begin
  -- Only together with its agreement, which goes only as keep_agreement lets it.
  if tg_op = 'DELETE' and not exists (select from agreements where id = old.agreement) then
    return old;
  end if;
  raise exception 'the text of a version stays as it is';
end $$;
create trigger keep_version before update or delete on agreement_versions for each row execute function keep_version();
create trigger keep_version_whole before truncate on agreement_versions for each statement execute function keep_version();

create function keep_signature() returns trigger language plpgsql as $$
declare
  names text[] := array['person', 'person_name', 'organisation'];
begin
  if tg_op = 'UPDATE' and to_jsonb(new) - names = to_jsonb(old) - names
    and new.person_name = old.person_name
    and (old.person is not null or new.person is null)
    and (old.organisation is not null or new.organisation is null) then
    if new.person is null then
      new.person_name := '';
    end if;
    return new;
  end if;
  if tg_op = 'DELETE' and not exists (select from agreements where id = old.agreement) then
    return old;
  end if;
  raise exception 'a signature stays as it is';
end $$;
comment on function keep_signature is 'Who is erased loses the name in it; what became another account or organisation is followed.';
create trigger keep_signature before update or delete on agreement_signatures for each row execute function keep_signature();
create trigger keep_signature_whole before truncate on agreement_signatures for each statement execute function keep_signature();

create function keep_withdrawal() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and to_jsonb(new) - 'person' = to_jsonb(old) - 'person' and old.person is not null then
    return new;
  end if;
  if tg_op = 'DELETE' and not exists (select from agreement_signatures where id = old.signature) then
    return old;
  end if;
  raise exception 'a withdrawal stays as it is';
end $$;
create trigger keep_withdrawal before update or delete on agreement_withdrawals for each row execute function keep_withdrawal();
create trigger keep_withdrawal_whole before truncate on agreement_withdrawals for each statement execute function keep_withdrawal();

create function check_signer() returns trigger language plpgsql as $$
begin
  -- An account that is merged into another has no address left when its names have moved.
  if new.person is distinct from old.person and exists (
    select from people as p join addresses as a on a.person = p.id where p.id = old.person
  ) then
    raise exception 'who signed is still here';
  end if;
  return null;
end $$;
comment on function check_signer is 'A name leaves a signature only with its person: erased, or merged into another account.';
create constraint trigger check_signer after update on agreement_signatures
  deferrable initially deferred for each row execute function check_signer();
create constraint trigger check_withdrawer after update on agreement_withdrawals
  deferrable initially deferred for each row execute function check_signer();

create function check_signing_organisation() returns trigger language plpgsql as $$
begin
  if new.organisation is distinct from old.organisation and exists (
    select from organisations as o
    where o.id = old.organisation and (new.organisation is null or o.merged_into is distinct from new.organisation)
  ) then
    raise exception 'the organisation that signed is still here';
  end if;
  return null;
end $$;
comment on function check_signing_organisation is 'A signature follows an organisation only to the one that it became.';
create constraint trigger check_signing_organisation after update on agreement_signatures
  deferrable initially deferred for each row execute function check_signing_organisation();
