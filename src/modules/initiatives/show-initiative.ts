import type { Reader } from '../../platform/ctx/ctx.ts'
import { may } from '../../platform/rights.ts'
import { organisationsWith, type Organisation } from '../organisations/index.ts'
import { connectorsOf, peopleWith, type Person } from '../people/index.ts'
import { placesWith, type Place } from '../places/index.ts'
import type { Initiative, Rein, Want } from './initiative.ts'
import { initiativeAt, partiesOf, reinsOf, wantsOf } from './queries/find.ts'
import { openSuggestionsOf } from './queries/suggestions.ts'
import { rights, type InitiativeAction } from './rights.ts'
import type { Suggestion } from './suggestion.ts'

/** All that the page of one initiative shows, with what the reader may do there. */
export interface ShownInitiative {
  readonly initiative: Initiative
  readonly places: readonly Place[]
  /** Its first place and what is around it, widest first. */
  readonly line: readonly Place[]
  readonly wants: readonly Want[]
  readonly reins: readonly Rein[]
  readonly organisations: readonly Organisation[]
  readonly people: ReadonlyMap<string, Person>
  /** Who stands in while it has no steward. */
  readonly connectors: readonly string[]
  /** Who was asked to be a steward; only for who may ask. */
  readonly invited: readonly string[]
  /** What waits for a decision; only for who may decide. */
  readonly suggestions: readonly Suggestion[]
  readonly mayEdit: boolean
  readonly mayRemove: boolean
  /** Whether the reader answers for it or is a connector of its places, and so may say that it is right. */
  readonly mayConfirm: boolean
  readonly mayStop: boolean
  /** Whether the reader has a place within one of its places, and so may say it as a neighbour. */
  readonly isNear: boolean
  readonly isInvited: boolean
}

/** Undefined when the reader may not see it or it is not there; a removed one comes with its row only. */
export async function shownInitiative(reader: Reader, slug: string): Promise<ShownInitiative | undefined> {
  const initiative = await initiativeAt(reader, slug)
  if (!initiative) return undefined
  const { actor } = reader
  const { id, places, areas, stewards, confirmedBy } = initiative
  const around = await placesWith(reader, [...new Set([...places, ...areas])])
  const mayDo = (action: InitiativeAction) => may(rights, { actor, action, thing: initiative }) === null
  const mayEdit = mayDo('edit')
  const open = actor.person === null ? [] : initiative.invited
  const suggestions = mayEdit ? await openSuggestionsOf(reader, id) : []
  const connectors =
    stewards.length > 0 ? [] : (await connectorsOf(reader, areas)).map(({ person }) => person)
  const named = [
    ...stewards,
    ...connectors,
    ...open,
    confirmedBy,
    actor.person,
    ...suggestions.map(({ by }) => by),
  ]
  const people = await peopleWith(reader, [...new Set(named.filter(person => person !== null))])
  const neighbour = people.find(({ id }) => id === actor.person)
  const parties = await partiesOf(reader, [id])
  return {
    initiative,
    places: inOrder(around, places),
    line: lineTo(around, places[0]),
    wants: await wantsOf(reader, [id]),
    reins: await reinsOf(reader, id),
    organisations: await organisationsWith(
      reader,
      parties.map(({ organisation }) => organisation),
    ),
    people: new Map(people.map(person => [person.id, person])),
    connectors: [...new Set(connectors)],
    invited: mayEdit ? open : [],
    suggestions,
    mayEdit,
    mayRemove: mayDo('remove'),
    mayConfirm: mayDo('confirm'),
    mayStop: mayDo('stop'),
    isNear: neighbour?.areas.some(area => places.includes(area)) ?? false,
    isInvited: actor.person !== null && open.includes(actor.person),
  }
}

function inOrder(around: readonly Place[], codes: readonly string[]): Place[] {
  return codes.flatMap(code => around.find(place => place.code === code) ?? [])
}

function lineTo(around: readonly Place[], code: string | undefined): Place[] {
  const place = around.find(one => one.code === code)
  return inOrder(around, [...(place?.areas ?? [])].reverse())
}
