import slugify from '@sindresorhus/slugify'
import { forgetMadeUp } from '../../platform/activities/forget.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { placesWith } from '../places/index.ts'
import { personFor } from './person-for.ts'
import type { Person } from './person.ts'
import { deleteExamplePeople, markExample } from './queries/example.ts'
import { personWith, savePerson } from './queries/people.ts'

export interface ExamplePerson
  extends
    Pick<Person, 'name' | 'about' | 'strengths' | 'languages' | 'places'>,
    Partial<Pick<Person, 'strengthCodes' | 'drives' | 'askMe'>> {
  readonly seenAt: Date
}

/** Makes somebody up who can be proposed and asked like anybody else; mail to this person is never written. */
export async function addExamplePerson(ctx: Ctx, { seenAt, ...profile }: ExamplePerson): Promise<string> {
  const { id } = await personFor(ctx, {
    email: `${slugify(profile.name)}@voorbeeld.invalid`,
    name: profile.name,
  })
  const person = await personWith(ctx, id)
  const places = await placesWith(ctx, profile.places)
  const areas = [...new Set(places.flatMap(place => place.areas))]
  if (person) await savePerson(ctx, person, { ...profile, areas, circle: 'public' })
  await markExample(ctx, id, seenAt)
  return id
}

/** Takes all made-up people away, with their roles, positions and stewardships. */
export async function removeExamplePeople(ctx: Ctx): Promise<void> {
  const things = await deleteExamplePeople(ctx)
  await forgetMadeUp(ctx, { name: 'people.example_removed', kind: 'person', things })
}
