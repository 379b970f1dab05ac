import type { Activity } from '../../platform/activities/fact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import type { Things } from '../../platform/thing.ts'
import { pathOf } from './document.ts'
import { documentsFor } from './load-document.ts'

/** That one person should hear of one fact. */
export interface Hearing {
  readonly person: string
  /** Id of the activity. */
  readonly activity: string
  readonly kind: 'document_added'
  readonly path: string
  readonly data: Readonly<Record<string, unknown>>
  readonly mailed: boolean
  readonly soon: boolean
}

type FollowersOf = (kind: string, ids: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>>

/**
 * Of a new document hear those who answer for its thing, and in their letter those who follow it. Who may not see it is left
 * out where notices are made. Nobody hears of an own act.
 */
export async function whoHears(
  reader: Reader,
  activities: readonly Activity[],
  { things, followersOf }: { readonly things: Things; readonly followersOf: FollowersOf },
): Promise<Hearing[]> {
  const told = activities.filter(({ name }) => name === 'documents.added')
  const found = await documentsFor(
    reader,
    things,
    told.map(({ object }) => object.id),
  )
  const seen = new Map(found.map(one => [one.document.id, one]))
  const followers = new Map<string, readonly string[]>()
  for (const [kind, those] of Map.groupBy(found, ({ owner }) => owner.kind)) {
    const ids = those.map(({ owner }) => owner.id)
    for (const [id, persons] of await followersOf(kind, ids)) followers.set(id, persons)
  }
  return told.flatMap(({ id, actor, object }) => {
    const one = seen.get(object.id)
    if (!one || one.document.removedAt !== null) return []
    const { stewards, title, id: owner } = one.owner
    const hears = new Set([...stewards, ...(followers.get(owner) ?? [])])
    hears.delete(actor ?? '')
    const said = { activity: id, kind: 'document_added', path: pathOf(one.document), mailed: false } as const
    return [...hears].map(person => ({ ...said, person, data: { title }, soon: stewards.includes(person) }))
  })
}
