import type { Reader } from '../../platform/ctx/ctx.ts'
import { organisationsWith } from '../organisations/index.ts'
import { peopleWith } from '../people/index.ts'
import type { MadePromise } from '../promises/index.ts'

/** A promise with who does it. */
export interface NamedPromise {
  readonly promise: MadePromise
  /** Empty when nobody does any more. */
  readonly who: string
}

/** Tells of each of these promises who does it. Cost: two queries. */
export async function namePromises(reader: Reader, promises: readonly MadePromise[]) {
  const persons = [...new Set(promises.flatMap(({ person }) => person ?? []))]
  const organisations = [...new Set(promises.flatMap(({ organisation }) => organisation ?? []))]
  const found = [...(await peopleWith(reader, persons)), ...(await organisationsWith(reader, organisations))]
  const names = new Map(found.map(({ id, name }) => [id, name]))
  return (promise: MadePromise): NamedPromise => {
    const { person, organisation } = promise
    const who = [person, organisation].map(id => names.get(id ?? '') ?? '')
    return { promise, who: who.filter(name => name !== '').join(', ') }
  }
}
