import type { Thing } from '../../platform/activities/fact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import type { Things } from '../../platform/thing.ts'
import { scopeOf, trailOf, type Place } from '../places/index.ts'
import type { LedgerOf } from './show-ledger.ts'

export async function ledgerOfPlace(reader: Reader, place: Place): Promise<LedgerOf> {
  return {
    ...{ name: place.name, path: `/${place.path}/toezeggingen`, areas: scopeOf(place), live: place.code },
    makePath: `/toezeggingen/nieuw?plek=${place.code}`,
    trail: await trailOf(reader, place),
  }
}

/** The ledger of an organisation, a coalition, or whatever promises came from; undefined when the reader may not see it. */
export async function ledgerOfThing(
  { reader, things }: { readonly reader: Reader; readonly things: Things },
  { kind, id }: Thing,
): Promise<LedgerOf | undefined> {
  const seen = (await things.get(kind)?.look(reader, [id]))?.get(id)
  if (!seen) return undefined
  return {
    ...{ name: seen.title, path: pathOfLedger({ kind, id }), thing: { kind, id }, live: id },
    makePath: makePathAt({ kind, id }),
    trail: [{ text: seen.title, path: seen.path }],
  }
}

export function pathOfLedger({ kind, id }: Thing): string {
  return `/toezeggingen/bij/${kind}/${id}`
}

/** Where one promises something with a thing. */
export function makePathAt({ kind, id }: Thing): string {
  return `/toezeggingen/nieuw?bij=${kind}:${id}`
}
