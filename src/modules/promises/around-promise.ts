import type { Reader } from '../../platform/ctx/ctx.ts'
import { connectorsOf } from '../people/index.ts'
import { personsBehind, type BehindOf } from './persons-behind.ts'
import type { MadePromise } from './promise.ts'

/** The people around a promise, each of them once. */
export interface Around {
  /** Who does it; for an organisation without a name, who speaks for it. */
  readonly owners: readonly string[]
  /** To whom it was made. */
  readonly receivers: readonly string[]
  /** Of its coalition. */
  readonly parties: readonly string[]
  /** Who answers for what it came from. */
  readonly stewards: readonly string[]
  /** They, and who asked, answered or takes part there. */
  readonly origin: readonly string[]
}

/** The people around these promises. Cost: at most three queries per kind of thing, however many promises. */
export async function aroundPromises(
  reader: Pick<Reader, 'db' | 'now'>,
  promises: readonly MadePromise[],
): Promise<Map<string, Around>> {
  const things = promises.flatMap(one => [one.receiver, one.origin, coalitionOf(one), organisationOf(one)])
  const behind = await personsBehind(reader, things)
  return new Map(promises.map(promise => [promise.id, aroundOf(promise, behind)]))
}

function aroundOf(promise: MadePromise, behind: BehindOf): Around {
  const { person, receiver, origin } = promise
  return {
    owners: person === null ? behind(organisationOf(promise)).stewards : [person],
    receivers: behind(receiver).stewards,
    parties: behind(coalitionOf(promise)).all,
    stewards: behind(origin).stewards,
    origin: behind(origin).all,
  }
}

function coalitionOf({ coalition }: MadePromise) {
  return coalition === null ? null : { kind: 'coalition', id: coalition }
}

function organisationOf({ organisation }: MadePromise) {
  return organisation === null ? null : { kind: 'organisation', id: organisation }
}

/**
 * Who says yes to a change: to whom it was made; else the parties of its coalition, who answers for what it came from, or
 * the connectors of its place: the first of these who is somebody else than the one who does it. Nobody when there is none.
 */
export async function decidersOf(
  reader: Pick<Reader, 'db'>,
  promise: MadePromise,
  around: Around,
): Promise<readonly string[]> {
  return firstOthers(reader, promise, { around, among: [around.receivers, around.parties, around.stewards] })
}

/** Who hears that nothing was heard: the parties of the coalition, who answers for where it came from, or the connectors. */
export async function alarmedOf(
  reader: Pick<Reader, 'db'>,
  promise: MadePromise,
  around: Around,
): Promise<readonly string[]> {
  return firstOthers(reader, promise, { around, among: [around.parties, around.stewards] })
}

async function firstOthers(
  reader: Pick<Reader, 'db'>,
  { areas }: MadePromise,
  { around, among }: { readonly around: Around; readonly among: readonly (readonly string[])[] },
): Promise<readonly string[]> {
  const others = (persons: readonly string[]) => persons.filter(person => !around.owners.includes(person))
  const first = among.map(others).find(persons => persons.length > 0)
  if (first) return first
  const connectors = await connectorsOf(reader, areas)
  return others([...new Set(connectors.map(({ person }) => person))])
}
