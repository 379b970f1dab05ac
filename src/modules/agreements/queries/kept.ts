import { sql } from 'kysely'
import type { Kept } from '../../../platform/db/kept.ts'

const pathOfIts = sql<string>`(select '/afspraken/' || a.slug from agreements as a where a.id = t.agreement)`

const pathOfSigned = sql<string>`(select '/afspraken/' || a.slug from agreement_signatures as s
  join agreements as a on a.id = s.agreement where s.id = t.signature)`

/** What is kept here about a person. */
export const keptOfAgreements = [
  {
    kind: 'agreements',
    ...{ table: 'agreements', by: 'created_by', page: 'id', path: sql<string>`'/afspraken/' || t.slug` },
    shows: ['title', 'created_at'],
  },
  {
    kind: 'agreement_sections',
    ...{ table: 'agreement_sections', by: 'changed_by', path: pathOfIts },
    shows: ['heading', 'text', 'changed_at'],
  },
  {
    kind: 'agreement_suggestions',
    ...{ table: 'agreement_suggestions', by: 'made_by', page: 'agreement', path: pathOfIts },
    shows: ['text', 'reason', 'made_at'],
    file: ['accepted', 'decided_at'],
  },
  {
    kind: 'agreement_decisions',
    ...{ table: 'agreement_suggestions', by: 'decided_by', path: pathOfIts },
    shows: ['accepted', 'decided_at'],
  },
  {
    kind: 'agreement_signatures',
    ...{ table: 'agreement_signatures', by: 'person', page: 'agreement', path: pathOfIts },
    shows: ['person_name', 'organisation_name', 'version', 'hash', 'reservation', 'signed_at'],
  },
  {
    kind: 'agreement_withdrawals',
    ...{ table: 'agreement_withdrawals', by: 'person', path: pathOfSigned },
    shows: ['reason', 'ends_day', 'given_at'],
  },
  {
    kind: 'agreement_reviews',
    ...{ table: 'agreement_reviews', by: 'person', path: pathOfSigned },
    shows: ['answer', 'look_day', 'given_at'],
  },
] as const satisfies readonly Kept[]
