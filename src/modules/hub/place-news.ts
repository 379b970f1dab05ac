import { recentIn, type RecentFact } from '../../platform/activities/recent.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { coalitionsIn, type Coalition } from '../coalitions/index.ts'
import { newestIn, type Initiative } from '../initiatives/index.ts'
import { confirmedShareIn, type ConfirmedShare } from '../listings/index.ts'
import { connectorsOf, peopleWith, type Person } from '../people/index.ts'
import { drawnWith, lineOf, placesWith, scopeOf, type Place, type PlaceOnMap } from '../places/index.ts'
import { promisesOfPlace, type PlacePromises } from '../promises/index.ts'
import { comingTables, type Table } from '../tables/index.ts'
import { newestQuestions, type ListedQuestion } from '../questions/index.ts'
import { placeTogether, type PlaceTogether } from './place-together.ts'

/** Everything that the page of a place shows. */
export interface PlaceNews extends PlaceTogether {
  readonly place: Place
  /** Its parents, widest first, and itself. */
  readonly line: readonly Place[]
  readonly drawn: readonly PlaceOnMap[]
  readonly questions: readonly ListedQuestion[]
  readonly initiatives: readonly Initiative[]
  readonly coalitions: readonly Coalition[]
  /** Names of the places that these are in. */
  readonly names: ReadonlyMap<string, string>
  readonly connectors: readonly Person[]
  /** How many of its listings were confirmed lately. */
  readonly share: ConfirmedShare
  readonly changes: readonly RecentFact[]
  /** What is due soon, and what was kept last. */
  readonly promises: PlacePromises
  /** The next ones. */
  readonly tables: readonly Table[]
}

const shown = {
  questions: 4,
  initiatives: 6,
  coalitions: 4,
  changes: 8,
  connectors: 6,
  promises: 4,
  tables: 3,
}

/** The kinds of facts that are news for whoever passes by. */
export const newsworthy = [
  'budgets.begun',
  'budgets.moved',
  'initiatives.created',
  'initiatives.updated',
  'initiatives.confirmed',
  'coalitions.issue_raised',
  'coalitions.begun',
  'coalitions.started',
  'coalitions.ended',
  'conversations.begun',
  'conversations.closed',
  'conversations.done_told',
  'questions.asked',
  'questions.answered',
  'questions.closed',
  'tables.planned',
  'tables.date_chosen',
  'promises.made',
  'promises.accepted',
  'promises.kept',
] as const

/** Reads a place page in a fixed number of queries, whatever is on it. */
export async function placeNews(reader: Reader, place: Place): Promise<PlaceNews> {
  const scope = scopeOf(place)
  const [
    line,
    drawn,
    questions,
    initiatives,
    coalitions,
    connectors,
    share,
    changes,
    promises,
    tables,
    together,
  ] = await Promise.all([
    lineOf(reader, place),
    drawnWith(reader, place),
    newestQuestions(reader, scope, { limit: shown.questions }),
    newestIn(reader, scope, { limit: shown.initiatives }),
    coalitionsIn(reader, scope, { limit: shown.coalitions }),
    connectorsOf(reader, place.areas),
    confirmedShareIn(reader, scope),
    recentIn(reader, place.code, { names: newsworthy, limit: shown.changes }),
    promisesOfPlace(reader, place, shown.promises),
    comingTables(reader, { areas: scope }, { limit: shown.tables }),
    placeTogether(reader, place),
  ])
  const [visible, where] = await Promise.all([
    peopleWith(reader, [...new Set(connectors.map(({ person }) => person))].slice(0, shown.connectors)),
    placesWith(reader, [...new Set([...questions, ...initiatives.items].flatMap(({ places }) => places))]),
  ])
  return {
    ...together,
    place,
    line,
    drawn,
    questions,
    initiatives: initiatives.items,
    coalitions,
    names: new Map(where.map(({ code, name }) => [code, name])),
    connectors: visible,
    share,
    changes,
    promises,
    tables,
  }
}
