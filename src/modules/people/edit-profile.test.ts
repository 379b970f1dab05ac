import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor, type Actor } from '../../platform/ctx/actor.ts'
import { readForm } from '../../platform/http/form.ts'
import { findDocuments } from '../search/index.ts'
import { apeldoorn, deventer, noorderplein, zandweerd, zwolseweg } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { choosePlace, dropPlace, editProfile, nameMyself } from './edit-profile.ts'
import { people } from './index.ts'
import { personFor } from './person-for.ts'
import { ProfileForm } from './profile-form.ts'
import { peopleIn, peopleWith, personSeenAt } from './queries/people.ts'
import type { Drive, Strength } from './strengths.ts'

let world: World
beforeAll(async () => void (world = await openWorld([people])))
afterAll(() => world.close())

const wish = {
  version: 1,
  name: 'Fatma',
  about: 'Ik werk in de moestuin.',
  strengths: ['voedselbossen', 'subsidies'],
  strengthCodes: ['gardening'] as Strength[],
  drives: ['green'] as Drive[],
  askMe: 'snoeien',
  languages: ['nl', 'tr'] as ('nl' | 'tr')[],
  askable: false,
  circle: 'public' as 'public' | 'members' | 'hidden',
  lang: 'nl' as const,
}

const profileOf = async (actor: Actor) => (await peopleWith(world.reader(), [actor.person!]))[0]!
const actorFor = (person: string): Actor => ({
  ...visitor,
  person,
  grants: [{ role: 'member', place: null }],
})

test('a profile is saved as a whole, and an older form does not overwrite it', async () => {
  const fatma = await world.person('Fatma')
  await world.as(fatma, ctx => editProfile(ctx, wish))
  const { version: _, ...saved } = wish
  expect(await profileOf(fatma)).toMatchObject({ ...saved, version: 2 })
  const again = world.as(fatma, ctx => editProfile(ctx, { ...wish, about: 'Oud' }))
  await expect(again).rejects.toMatchObject({ kind: 'invalid', code: 'people.changed_meanwhile' })
})

test('a visitor has no profile to change', async () => {
  await expect(world.as(visitor, ctx => editProfile(ctx, wish))).rejects.toMatchObject({
    code: 'site.sign_in_first',
  })
})

test('the first name one gives also makes the URL; later names leave it', async () => {
  const { id } = await world.as(visitor, ctx => personFor(ctx, { email: 'new@example.org' }))
  const actor = actorFor(id)
  expect(await profileOf(actor)).toMatchObject({ name: 'Deelnemer', circle: 'members' })
  await world.as(actor, ctx => nameMyself(ctx, { name: 'Sjoerd' }))
  const { handle } = await profileOf(actor)
  expect(handle).toBe(`sjoerd-${id.slice(-6)}`)
  await world.as(actor, ctx => nameMyself(ctx, { name: 'Sjoerd de Vries' }))
  expect(await profileOf(actor)).toMatchObject({ name: 'Sjoerd de Vries', handle })
})

test('one belongs to five places at most, and to everything around them', async () => {
  const fatma = await world.person('Fatma')
  const choose = (place: string) => world.as(fatma, ctx => choosePlace(ctx, { place }))
  await choose(noorderplein)
  await choose(noorderplein)
  await choose(apeldoorn)
  expect(await profileOf(fatma)).toMatchObject({
    places: [noorderplein, apeldoorn],
    areas: [noorderplein, zandweerd, deventer, apeldoorn],
  })
  await world.as(fatma, ctx => dropPlace(ctx, { place: noorderplein }))
  expect(await profileOf(fatma)).toMatchObject({ places: [apeldoorn], areas: [apeldoorn] })
  await expect(choose('GM9999')).rejects.toMatchObject({ code: 'people.place_unknown' })
  for (const place of [zwolseweg, zandweerd, deventer, noorderplein]) await choose(place)
  const sixth = world.as(fatma, ctx => choosePlace(ctx, { place: 'XX' }))
  await expect(sixth).rejects.toMatchObject({ code: 'people.places_enough' })
})

test('the list of a place shows only who lets itself be seen, page by page', async () => {
  const named = async (name: string, circle: 'public' | 'members' | 'hidden') => {
    const actor = await world.person(name)
    await world.as(actor, ctx => editProfile(ctx, { ...wish, name, circle }))
    await world.as(actor, ctx => choosePlace(ctx, { place: zwolseweg }))
    return actor
  }
  const [aad, bea, cor] = [
    await named('Aad', 'public'),
    await named('Bea', 'members'),
    await named('Cor', 'hidden'),
  ]
  const operator = await world.person('Olga', { role: 'operator' })
  const seenBy = async (actor: Actor) =>
    (await peopleIn(world.reader(actor), { areas: [zwolseweg], limit: 10 })).map(({ name }) => name)
  expect(await seenBy(visitor)).toEqual(['Aad'])
  expect(await seenBy(aad)).toEqual(['Aad', 'Bea', 'Fatma'])
  expect(await seenBy(cor)).toEqual(['Aad', 'Bea', 'Fatma'])
  expect(await seenBy(operator)).toEqual(['Aad', 'Bea', 'Fatma'])
  const after = await peopleIn(world.reader(aad), { areas: [zwolseweg], after: aad.person!, limit: 1 })
  expect(after.map(({ id }) => id)).toEqual([bea.person])
  const { handle } = await profileOf(cor)
  expect(await personSeenAt(world.reader(aad), handle)).toBeUndefined()
  expect(await personSeenAt(world.reader(cor), handle)).toMatchObject({ name: 'Cor' })
})

test('who may be seen can be found, and no longer when that changes', async () => {
  const gerda = await world.person('Gerda')
  const found = async (actor: Actor) => {
    await world.settle()
    const { hits } = await findDocuments(world.reader(actor), { text: 'bijenkasten', limit: 5 })
    return hits.map(({ title }) => title)
  }
  const save = (version: number, circle: typeof wish.circle) =>
    world.as(gerda, ctx =>
      editProfile(ctx, { ...wish, version, name: 'Gerda', strengths: ['bijenkasten bouwen'], circle }),
    )
  await save(1, 'public')
  expect(await found(visitor)).toEqual(['Gerda'])
  await save(2, 'members')
  expect([await found(visitor), await found(gerda)]).toEqual([[], ['Gerda']])
  await save(3, 'hidden')
  expect(await found(gerda)).toEqual([])
})

test('a form says per field what is wrong, and leaves out what it does not know', () => {
  const read = readForm(ProfileForm, {
    name: ' \u202e ',
    circle: 'all',
    lang: 'nl',
    version: '1',
    role: 'operator',
  })
  expect(read).toMatchObject({
    ok: false,
    form: { errors: { name: 'people.name_missing', circle: 'site.circle_missing' } },
  })
  const good = readForm(ProfileForm, {
    ...{ version: '3', name: 'Ann\u0000a  B', circle: 'public', lang: 'en' },
    ...{ languages: ['en', 'klingon'], strengths: 'a, b', role: 'operator' },
  })
  expect(good).toEqual({
    ok: true,
    value: {
      ...{ version: 3, name: 'Ann a B', about: '', circle: 'public', lang: 'en' },
      ...{ languages: ['en'], strengths: ['a', 'b'], askable: false },
      ...{ strengthCodes: [], drives: [], askMe: '' },
    },
  })
})
