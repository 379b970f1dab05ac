import { sql } from 'kysely'
import type { Kept } from '../../../platform/db/kept.ts'

const path = sql<string>`'/organisaties/' || t.slug`
const pathOfPosition = sql<string>`(select '/organisaties/' || o.slug from organisations o where o.id = t.organisation)`
const pathByPosition = sql<string>`(select '/organisaties/' || o.slug from organisations o
  join positions p on p.organisation = o.id where p.id = t.position)`

/** What is kept here about a person. */
export const keptOfOrganisations = [
  {
    kind: 'organisations',
    ...{ table: 'organisations', by: 'created_by', path },
    shows: ['name', 'summary', 'created_at'],
  },
  {
    kind: 'organisations_confirmed',
    ...{ table: 'organisations', by: 'confirmed_by', path },
    shows: ['name', 'confirmed_at'],
  },
  {
    kind: 'positions',
    ...{ table: 'positions', by: 'person', path: pathOfPosition, page: 'organisation' },
    shows: ['role', 'from_day', 'until_day', 'created_at', 'confirmed_at'],
  },
  {
    kind: 'positions_confirmed',
    ...{ table: 'positions', by: 'confirmed_by', path: pathOfPosition },
    shows: ['role', 'confirmed_at'],
  },
  {
    kind: 'mandates_given',
    ...{ table: 'mandates', by: 'given_by', path: pathByPosition },
    shows: ['everything', 'subjects', 'given_at'],
  },
  {
    kind: 'mandates_taken_back',
    ...{ table: 'mandates', by: 'ended_by', path: pathByPosition },
    shows: ['ended_at'],
  },
  {
    kind: 'successions',
    ...{ table: 'position_successions', by: 'person', path: pathByPosition },
    shows: ['last_day', 'asked_at', 'answered_at', 'accepted'],
  },
  {
    kind: 'successions_asked',
    ...{ table: 'position_successions', by: 'asked_by', path: pathByPosition },
    shows: ['last_day', 'asked_at'],
  },
  {
    kind: 'claims',
    ...{ table: 'organisation_claims', by: 'person', path: pathOfPosition },
    shows: ['role', 'explanation', 'asked_at', 'answered_at', 'accepted', 'reason'],
    file: ['way'],
  },
  {
    kind: 'claims_answered',
    ...{ table: 'organisation_claims', by: 'answered_by', path: pathOfPosition },
    shows: ['accepted', 'reason', 'answered_at'],
  },
  {
    kind: 'claim_addresses',
    ...{ table: 'organisation_contacts', by: 'claim_email', as: 'email', path: pathOfPosition },
    shows: ['claim_email'],
  },
  {
    kind: 'merges_proposed',
    ...{ table: 'organisation_merges', by: 'proposed_by' },
    shows: ['reason', 'proposed_at'],
  },
  {
    kind: 'merges_agreed',
    ...{ table: 'organisation_merges', by: 'keeps_agreed_by' },
    shows: ['keeps_agreed_at'],
  },
  {
    kind: 'merges_agreed_away',
    ...{ table: 'organisation_merges', by: 'goes_agreed_by' },
    shows: ['goes_agreed_at'],
  },
  {
    kind: 'merges_refused',
    ...{ table: 'organisation_merges', by: 'refused_by' },
    shows: ['refusal', 'refused_at'],
  },
  {
    kind: 'closures',
    ...{ table: 'organisation_closures', by: 'closed_by', path: pathOfPosition },
    shows: ['sentence', 'last_day', 'closed_at'],
  },
  {
    kind: 'reopenings',
    ...{ table: 'organisation_closures', by: 'reopened_by', path: pathOfPosition },
    shows: ['reopened_at'],
  },
] as const satisfies readonly Kept[]
