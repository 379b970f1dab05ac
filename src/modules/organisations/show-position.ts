import type { House } from '../../platform/ctx/transact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { peopleWith } from '../people/index.ts'
import { findDocuments } from '../search/index.ts'
import { isLastVoice } from './end-position.ts'
import { ownPosition } from './load-organisation.ts'
import { openThings, type OpenThings } from './open-things.ts'
import type { HeldPosition } from './queries/positions.ts'
import { successionsAt } from './queries/successions.ts'

const mostFound = 8

export interface ShownPosition {
  readonly position: HeldPosition
  /** Nobody else may speak for the organisation now. */
  readonly isLast: boolean
  readonly open: OpenThings
  /** Who was asked to take it over, with the answer when there is one. */
  readonly asked: readonly { name: string; accepted: boolean | null }[]
  /** Who was looked for as successor. */
  readonly query: string
  readonly found: readonly { id: string; name: string }[]
}

/** One of the positions of the reader, with what is to be known before it ends. */
export async function showPosition(
  house: House,
  reader: Reader,
  { id, query }: { id: string; query: string },
): Promise<ShownPosition> {
  const position = await ownPosition(reader, id)
  const [isLast, open, successions] = await Promise.all([
    isLastVoice(reader, position),
    openThings(house, reader, position),
    successionsAt(reader, position.organisation),
  ])
  const own = successions.filter(succession => succession.position === position.id)
  const people = await peopleWith(
    reader,
    own.map(({ person }) => person),
  )
  const wish = { text: query, kinds: ['person'] as const, limit: mostFound }
  const found = query === '' ? [] : (await findDocuments(reader, wish)).hits
  return {
    ...{ position, isLast, open, query },
    asked: own.map(({ person, accepted }) => ({
      name: people.find(one => one.id === person)?.name ?? '',
      accepted,
    })),
    found: found.filter(hit => hit.id !== position.person).map(hit => ({ id: hit.id, name: hit.title })),
  }
}
