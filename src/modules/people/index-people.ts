import type { Consumer } from '../../platform/activities/consume.ts'
import type { Activity } from '../../platform/activities/fact.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { placesWith } from '../places/index.ts'
import { indexVersion, putDocuments, removeDocument } from '../search/index.ts'
import { pathOf, type Person } from './person.ts'
import { peopleWith } from './queries/people.ts'
import { wordsOfStrength } from './strength-words.ts'

/** Keeps the search documents of people: only a profile that others may see can be found. */
export const indexPeople: Consumer = { name: 'index-people', version: indexVersion, hear }

async function hear(ctx: Ctx, activities: readonly Activity[]): Promise<void> {
  const told = activities.filter(({ name }) => name.startsWith('people.'))
  const ids = [...new Set(told.map(({ object }) => object.id))]
  const people = new Map((await peopleWith(ctx, ids)).map(person => [person.id, person]))
  const shown = [...people.values()].filter(
    ({ circle, hiddenAt }) => circle !== 'hidden' && hiddenAt === null,
  )
  const toldAt = new Map(told.map(({ object, at }) => [object.id, at]))
  const hidden = ids.filter(id => !shown.some(person => person.id === id))
  await putDocuments(ctx, await documentsOf(ctx, shown, toldAt))
  for (const id of hidden) await removeDocument(ctx, 'person', id)
}

async function documentsOf(ctx: Ctx, people: readonly Person[], toldAt: ReadonlyMap<string, Date>) {
  const places = await placesWith(
    ctx,
    people.flatMap(person => person.places.slice(0, 1)),
  )
  return people.map(person => ({
    kind: 'person' as const,
    id: person.id,
    title: person.name,
    summary: person.strengths.join(', ') || person.about,
    text: [person.about, person.askMe, ...person.strengthCodes.map(wordsOfStrength)].join('\n'),
    path: pathOf(person),
    place: places.find(({ code }) => code === person.places[0])?.name ?? null,
    areas: person.areas,
    circle: person.circle,
    at: toldAt.get(person.id) ?? ctx.now,
  }))
}
