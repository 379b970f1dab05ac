import { sql } from 'kysely'
import type { Kept } from '../../../platform/db/kept.ts'

const path = sql<string>`'/initiatieven/' || t.slug`
const pathOfIts = sql<string>`(select '/initiatieven/' || i.slug from initiatives i where i.id = t.initiative)`

/** What is kept here about a person. */
export const keptOfInitiatives = [
  {
    kind: 'initiatives',
    ...{ table: 'initiatives', by: 'created_by', path, page: 'id' },
    shows: ['title', 'summary', 'story', 'created_at'],
  },
  {
    kind: 'initiatives_confirmed',
    ...{ table: 'initiatives', by: 'confirmed_by', path, page: 'id' },
    shows: ['title', 'confirmed_at'],
  },
  {
    kind: 'stewardships',
    ...{ table: 'initiative_stewards', by: 'person', path: pathOfIts, page: 'initiative' },
    shows: ['invited_at', 'since'],
  },
  {
    kind: 'stewards_invited',
    ...{ table: 'initiative_stewards', by: 'invited_by', path: pathOfIts },
    shows: ['invited_at'],
  },
  {
    kind: 'suggestions',
    ...{ table: 'initiative_suggestions', by: 'by_person', path: pathOfIts, page: 'initiative' },
    shows: ['proposed', 'reason', 'made_at', 'accepted'],
    file: ['field'],
  },
  {
    kind: 'suggestions_decided',
    ...{ table: 'initiative_suggestions', by: 'decided_by', path: pathOfIts },
    shows: ['decided_at', 'accepted'],
  },
] as const satisfies readonly Kept[]
