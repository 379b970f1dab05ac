import type { Reader } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { allAddressesOf, peopleWith } from '../people/index.ts'
import { placesWith, type Place } from '../places/index.ts'
import type { Entry } from './entry.ts'
import { guestActor, type Guest } from './guest.ts'
import { namesOf } from './names.ts'
import { entriesFor } from './queries/entries.ts'
import { guestsHelpedBy } from './queries/guests.ts'
import { may } from '../../platform/rights.ts'
import { entryRights } from './rights.ts'
import { keyOf, subjectsWith, type Subject } from './subject.ts'

export interface HelpedEntry {
  readonly entry: Entry
  readonly subject: Subject | undefined
  /** Whether the reader may still change it. */
  readonly mayChange: boolean
}

/** Somebody for whom the reader fills in. */
export interface Helped {
  readonly guest: Guest
  readonly name: string
  /** Whether this person was or will be mailed: then no slip is printed. */
  readonly hasMail: boolean
  readonly entries: readonly HelpedEntry[]
}

/** Those for whom the reader filled in something, with what. */
export async function helpedBy(reader: Reader, house: Pick<House, 'things'>): Promise<Helped[]> {
  const helper = reader.actor.person ?? ''
  const guests = await guestsHelpedBy(reader, helper)
  const persons = guests.map(({ person }) => person)
  const names = await namesOf(reader, persons)
  const reached = new Set((await allAddressesOf(reader, persons)).map(({ person }) => person))
  const entries = (await entriesFor(reader, persons)).filter(entry => entry.helper === helper)
  const things = entries.map(({ kind, thing }) => ({ kind, id: thing }))
  const subjects = await subjectsWith(reader, house.things, things)
  return guests.flatMap(guest => {
    const name = names.get(guest.person)
    if (name === undefined) return []
    const actor = guestActor({ id: guest.person, name, helper })
    return [
      {
        ...{ guest, name, hasMail: guest.email !== null || reached.has(guest.person) },
        entries: entries
          .filter(({ owner }) => owner === guest.person)
          .map(entry => ({
            entry,
            subject: subjects.get(keyOf({ kind: entry.kind, id: entry.thing })),
            mayChange: may(entryRights, { actor, action: 'change', thing: entry }) === null,
          })),
      },
    ]
  })
}

/** What can be chosen from while filling in. */
export interface HelpChoices {
  readonly helped: readonly Helped[]
  readonly places: readonly Place[]
  /** For whom, when that is chosen already. */
  readonly owner: string | undefined
  /** The question that is answered. */
  readonly question: Subject | undefined
}

export async function helpChoices(
  reader: Reader,
  house: Pick<House, 'things'>,
  asked: { vraag?: string | undefined; voor?: string | undefined; plek?: string | undefined },
): Promise<HelpChoices> {
  const { vraag, voor, plek } = asked
  const [helper] = await peopleWith(reader, [reader.actor.person ?? ''])
  const codes = [...(helper?.areas ?? []), ...(plek === undefined ? [] : [plek])]
  const thing = { kind: 'question', id: vraag ?? '' }
  const subjects = vraag === undefined ? undefined : await subjectsWith(reader, house.things, [thing])
  return {
    helped: await helpedBy(reader, house),
    places: await placesWith(reader, codes),
    ...{ owner: voor, question: subjects?.get(keyOf(thing)) },
  }
}
