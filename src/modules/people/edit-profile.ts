import type { z } from 'zod'
import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { chooseCircle, type SavedCircle } from '../circles/index.ts'
import { placesWith } from '../places/index.ts'
import { handleFor, mostPlaces, unnamed, type Person } from './person.ts'
import type { NameForm, ProfileForm } from './profile-form.ts'
import { personWith, savePerson, type PersonChange } from './queries/people.ts'
import { profileRights } from './rights.ts'

/** Saves the actor's own profile. Refuses when it was changed since the form was opened. Returns who may see it, before and now. */
export async function editProfile(ctx: Ctx, wish: z.output<typeof ProfileForm>): Promise<SavedCircle> {
  const person = await myProfile(ctx)
  const { version, ...change } = wish
  if (version !== person.version) throw new Refusal('invalid', 'people.changed_meanwhile')
  const owner = { kind: 'person', id: person.id }
  const before = person.circle
  const circle = await chooseCircle(ctx, { owner, wish: wish.circle, before })
  await changeProfile(ctx, person, { ...change, circle })
  return { wish: wish.circle, saved: circle, before }
}

/** Says what one is called, the first time. Until then the URL of the profile had no name in it. */
export async function nameMyself(ctx: Ctx, { name }: z.output<typeof NameForm>): Promise<void> {
  const person = await myProfile(ctx)
  const isFirst = person.handle.startsWith(`${unnamed.handle}-`)
  await changeProfile(ctx, person, { name, ...(isFirst && { handle: handleFor(name, person.id) }) })
}

/** Adds a place to those the actor belongs to. */
export async function choosePlace(ctx: Ctx, wish: { place: string }): Promise<void> {
  const person = await myProfile(ctx)
  if (person.places.includes(wish.place)) return
  if (person.places.length >= mostPlaces) throw new Refusal('invalid', 'people.places_enough')
  await savePlaces(ctx, person, [...person.places, wish.place])
}

export async function dropPlace(ctx: Ctx, wish: { place: string }): Promise<void> {
  const person = await myProfile(ctx)
  await savePlaces(
    ctx,
    person,
    person.places.filter(code => code !== wish.place),
  )
}

async function savePlaces(ctx: Ctx, person: Person, codes: readonly string[]): Promise<void> {
  const places = await placesWith(ctx, codes)
  if (places.length < codes.length) throw new Refusal('invalid', 'people.place_unknown')
  const areas = [...new Set(places.flatMap(place => place.areas))]
  await changeProfile(ctx, person, { places: codes, areas })
}

/** The actor's own profile. */
export async function myProfile(ctx: Reader): Promise<Person> {
  const { person: id } = ctx.actor
  if (id === null) throw new Refusal('not_allowed', 'site.sign_in_first')
  const person = await personWith(ctx, id)
  if (!person) throw new Refusal('not_found', 'people.not_found')
  allow(profileRights, { actor: ctx.actor, action: 'edit', thing: person })
  return person
}

/** Told as a fact for members: a changed profile is no news for the place, but its pages show it. */
async function changeProfile(ctx: Ctx, person: Person, change: PersonChange): Promise<void> {
  const isSaved = await savePerson(ctx, person, change)
  if (!isSaved) throw new Refusal('invalid', 'people.changed_meanwhile')
  ctx.tell('people.profile_changed', {
    verb: 'Update',
    object: { kind: 'person', id: person.id },
    areas: [...new Set([...person.areas, ...(change.areas ?? [])])],
    circle: 'members',
  })
}
