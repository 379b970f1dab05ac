import { sql } from 'kysely'
import type { Kept } from '../../../platform/db/kept.ts'

const issuePath = sql<string>`'/opgaven/' || t.slug`
const path = sql<string>`'/coalities/' || t.slug`
const pathOfIts = sql<string>`(select '/coalities/' || c.slug from coalitions c where c.id = t.coalition)`
const pathOfVoice = sql<string>`(select '/coalities/' || c.slug || '/voorstel/' || p.id
  from coalition_proposals p join coalitions c on c.id = p.coalition where p.id = t.proposal)`
const pathOfCheckIn = sql<string>`(select '/coalities/' || c.slug
  from coalition_check_ins i join coalitions c on c.id = i.coalition where i.id = t.check_in)`

/** What is kept here about a person. */
export const keptOfCoalitions = [
  {
    kind: 'issues',
    ...{ table: 'issues', by: 'created_by', path: issuePath, page: 'id' },
    shows: ['title', 'explanation', 'created_at'],
  },
  {
    kind: 'coalitions',
    ...{ table: 'coalitions', by: 'created_by', path, page: 'id' },
    shows: ['name', 'aim', 'created_at'],
  },
  {
    kind: 'coalition_parties',
    ...{ table: 'coalition_parties', by: 'person', path: pathOfIts, page: 'coalition' },
    shows: ['brings', 'lets_go', 'interest', 'since', 'invited_at', 'left_at', 'left_reason'],
    file: ['firmness', 'is_steward'],
  },
  {
    kind: 'coalition_parties_invited',
    ...{ table: 'coalition_parties', by: 'invited_by', path: pathOfIts },
    shows: ['invited_at'],
  },
  {
    kind: 'coalition_proposals',
    ...{ table: 'coalition_proposals', by: 'made_by', path: pathOfIts },
    shows: ['text', 'made_at', 'accepted'],
    file: ['kind'],
  },
  {
    kind: 'coalition_voices',
    ...{ table: 'coalition_voices', by: 'given_by', path: pathOfVoice },
    shows: ['reason', 'given_at'],
    file: ['voice'],
  },
  {
    kind: 'coalition_check_ins',
    ...{ table: 'coalition_check_in_takers', by: 'person', path: pathOfCheckIn },
    shows: [],
  },
  {
    kind: 'coalition_links',
    ...{ table: 'coalition_links', by: 'person' },
    shows: ['made_at'],
  },
] as const satisfies readonly Kept[]
