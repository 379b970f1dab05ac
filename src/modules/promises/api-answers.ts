import type { z } from 'zod'
import type { Thing } from '../../platform/activities/fact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { namePerson, peopleWith, type Person } from '../people/index.ts'
import type { ListedToezegging, SentToezegging, Toezegging } from './api-shapes.ts'
import type { PromiseWish } from './promise-wish.ts'
import { pathOf, type Change, type Content, type MadePromise } from './promise.ts'
import { changesOf } from './queries/changes.ts'

type Listed = z.input<typeof ListedToezegging>

/** As data, for a list. Cost: one query. */
export async function listedAll(
  reader: Reader,
  promises: readonly MadePromise[],
  origin: string,
): Promise<Listed[]> {
  const persons = promises.flatMap(({ person }) => person ?? [])
  const people = new Map((await peopleWith(reader, [...new Set(persons)])).map(one => [one.id, one]))
  return promises.map(promise => listed(promise, origin, { reader, people }))
}

/** As data, with all that its page says. */
export async function fullWith(
  reader: Reader,
  promise: MadePromise,
  origin: string,
): Promise<z.input<typeof Toezegging>> {
  const [shown] = await listedAll(reader, [promise], origin)
  if (!shown) throw new Error('A promise is missing.')
  const { evidence, evidenceLink, story, worked, differently } = promise
  return {
    ...shown,
    ...{ bewijs: evidence, bewijslink: evidenceLink, verhaal: story },
    ...{ watWerkte: worked, watAnders: differently },
    veranderingen: (await changesOf(reader, [promise.id])).map(changeAs),
  }
}

function changeAs({ before, after, reason, askedAt, accepted }: Change) {
  const antwoord = accepted === null ? null : accepted ? ('ja' as const) : ('nee' as const)
  return {
    ...{ van: contentAs(before), naar: contentAs(after), reden: reason, antwoord },
    gevraagdOp: askedAt.toISOString(),
  }
}

function listed(
  promise: MadePromise,
  origin: string,
  { reader, people }: { readonly reader: Reader; readonly people: ReadonlyMap<string, Person> },
): Listed {
  const { id, organisation, person, receiver, forWords, condition, coalition, state, reason } = promise
  return {
    ...{ id, ...contentAs(promise), organisatie: organisation, voorWie: forWords, voorwaarde: condition },
    persoon: person === null ? null : (namePerson(reader.actor, people.get(person)) ?? null),
    ...{ aan: thingAs(receiver), komtUit: thingAs(promise.origin), coalitie: coalition },
    ...{ staat: state, reden: reason, plekken: [...promise.places], kring: promise.circle },
    ...{ versie: promise.version, voorbeeld: promise.example, pagina: origin + pathOf(promise) },
    beloofdOp: promise.agreedAt?.toISOString() ?? null,
    afgerondOp: promise.settledAt?.toISOString() ?? null,
    gewijzigdOp: promise.updatedAt.toISOString(),
  }
}

function contentAs({ what, amount, unit, dueDay }: Content) {
  return { wat: what, hoeveel: amount, eenheid: unit, klaarOp: dueDay }
}

function thingAs(thing: Thing | null) {
  return thing && { soort: thing.kind, id: thing.id }
}

/** What was sent, as a use-case wants it. */
export function wishIn(sent: z.output<typeof SentToezegging>): PromiseWish {
  const { wat, organisatie, aan, voorWie, hoeveel, eenheid, klaarOp, voorwaarde, coalitie, komtUit } = sent
  return {
    ...{ what: wat, forWords: voorWie, amount: hoeveel ?? null, unit: eenheid ?? null, dueDay: klaarOp },
    ...{ condition: voorwaarde, coalition: coalitie ?? null, places: sent.plekken },
    ...(organisatie !== undefined && { by: { organisation: organisatie } }),
    receiver: aan ? { kind: aan.soort, id: aan.id } : null,
    origin: komtUit ? { kind: komtUit.soort, id: komtUit.id } : null,
    ...(sent.kring !== undefined && { circle: sent.kring }),
  }
}
