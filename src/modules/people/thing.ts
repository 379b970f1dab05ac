import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { hiddenOf, hidingWith, type SeenThing, type ThingKind } from '../../platform/thing.ts'
import { isSeenBy, pathOf, type Person } from './person.ts'
import { saveHiding } from './queries/actors.ts'
import { peopleWith } from './queries/people.ts'
import { profileRights } from './rights.ts'

/** Profiles, as what may be pointed at. */
export const personThing: ThingKind = {
  kind: 'person',
  async look(reader, ids) {
    const people = await peopleWith(reader, ids)
    return new Map(
      people.filter(person => isSeenBy(reader.actor, person)).map(person => [person.id, seen(person)]),
    )
  },
  async texts(reader, ids) {
    const people = await peopleWith(reader, ids)
    return new Map(
      people.map(({ id, about, strengths, askMe }) => [id, [about, ...strengths, askMe].join('\n\n')]),
    )
  },
  ...hidingWith(setHidden),
}

function seen(person: Person): SeenThing {
  const { id, name, areas, circle } = person
  const hidden = hiddenOf(person)
  return { id, kind: 'person', title: name, path: pathOf(person), areas, circle, stewards: [id], hidden }
}

async function setHidden(ctx: Ctx, id: string, reason: string | null): Promise<void> {
  const person = await seenWith(ctx, id)
  allow(profileRights, { actor: ctx.actor, action: 'hide', thing: person })
  await saveHiding(ctx, id, reason)
  const { areas } = person
  const verb = reason === null ? 'Add' : 'Remove'
  ctx.tell('people.hidden', { verb, object: { kind: 'person', id }, areas, circle: 'hidden', asRole: true })
}

async function seenWith(reader: Reader, id: string): Promise<Person> {
  const [person] = await peopleWith(reader, [id])
  if (!person || !isSeenBy(reader.actor, person)) throw new Refusal('not_found', 'people.not_found')
  return person
}
