import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { noorderplein } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { createInitiative } from './create-initiative.ts'
import { decideSuggestion } from './decide-suggestion.ts'
import { initiatives } from './index.ts'
import { initiativesWith } from './queries/find.ts'
import { openSuggestionsOf } from './queries/suggestions.ts'
import { answerInvitation, askSteward, removeSteward } from './share-stewardship.ts'
import { suggestChange } from './suggest-change.ts'

let [world, noor, bas]: [World, Actor, Actor] = [] as never

beforeAll(async () => {
  world = await openWorld([initiatives])
  ;[noor, bas] = [await world.person('Noor'), await world.person('Bas')]
})
afterAll(() => world.close())

const begin = () =>
  world.as(noor, ctx => createInitiative(ctx, { title: 'Buurttuin Noorderplein', places: [noorderplein] }))
const found = async (id: string) => (await initiativesWith(world.reader(noor), [id]))[0]

describe('suggesting', () => {
  const suggest = (initiative: string, actor = bas) =>
    world.as(actor, ctx =>
      suggestChange(ctx, { initiative, field: 'title', proposed: 'De Noordertuin', reason: '' }),
    )

  it('the steward accepts, and then the text changes', async () => {
    const { id } = await begin()
    const suggestion = await suggest(id)
    expect(await found(id)).toMatchObject({ title: 'Buurttuin Noorderplein' })
    await world.as(noor, ctx =>
      decideSuggestion(ctx, { initiative: id, suggestion: suggestion.id, accept: true }),
    )
    expect(await found(id)).toMatchObject({ title: 'De Noordertuin', version: 2 })
    expect(await openSuggestionsOf(world.reader(), id)).toEqual([])
  })

  it('a rejected suggestion changes nothing and is decided once', async () => {
    const { id } = await begin()
    const suggestion = await suggest(id)
    const decision = { initiative: id, suggestion: suggestion.id, accept: false }
    await world.as(noor, ctx => decideSuggestion(ctx, decision))
    expect(await found(id)).toMatchObject({ title: 'Buurttuin Noorderplein', version: 1 })
    const again = world.as(noor, ctx => decideSuggestion(ctx, decision))
    await expect(again).rejects.toMatchObject({ code: 'initiatives.suggestion_gone' })
  })

  it('who suggested it does not decide', async () => {
    const { id } = await begin()
    const suggestion = await suggest(id)
    const byBas = world.as(bas, ctx =>
      decideSuggestion(ctx, { initiative: id, suggestion: suggestion.id, accept: true }),
    )
    await expect(byBas).rejects.toMatchObject({ code: 'initiatives.only_stewards' })
  })

  it('who offers to look after it becomes a steward when accepted', async () => {
    const { id } = await begin()
    const { id: suggestion } = await world.as(bas, ctx =>
      suggestChange(ctx, { initiative: id, field: 'stewardship', proposed: '', reason: 'Ik woon ernaast.' }),
    )
    await world.as(noor, ctx => decideSuggestion(ctx, { initiative: id, suggestion, accept: true }))
    expect((await found(id))?.stewards).toEqual([noor.person, bas.person])
  })

  it('the eleventh open suggestion of one person is too many', async () => {
    const { id } = await begin()
    for (let count = 0; count < 10; count++) await suggest(id)
    await expect(suggest(id)).rejects.toMatchObject({ kind: 'too_many' })
  })

  it('a phase that does not exist is refused', async () => {
    const { id } = await begin()
    const odd = world.as(bas, ctx =>
      suggestChange(ctx, { initiative: id, field: 'phase', proposed: 'bezig', reason: '' }),
    )
    await expect(odd).rejects.toMatchObject({ kind: 'invalid', code: 'initiatives.suggestion_unfit' })
  })
})

describe('stewards', () => {
  const ask = (initiative: string) =>
    world.as(noor, ctx => askSteward(ctx, { initiative, person: bas.person ?? '' }))

  it('nobody becomes a steward without saying yes', async () => {
    const { id } = await begin()
    await ask(id)
    expect((await found(id))?.stewards).toEqual([noor.person])
    await world.as(bas, ctx => answerInvitation(ctx, { initiative: id, accept: true }))
    expect((await found(id))?.stewards).toEqual([noor.person, bas.person])
  })

  it('who says no is not asked any more', async () => {
    const { id } = await begin()
    await ask(id)
    await world.as(bas, ctx => answerInvitation(ctx, { initiative: id, accept: false }))
    const late = world.as(bas, ctx => answerInvitation(ctx, { initiative: id, accept: true }))
    await expect(late).rejects.toMatchObject({ code: 'initiatives.invitation_gone' })
  })

  it('the last steward stays', async () => {
    const { id } = await begin()
    const leave = world.as(noor, ctx => removeSteward(ctx, { initiative: id, person: noor.person ?? '' }))
    await expect(leave).rejects.toMatchObject({ kind: 'conflict', code: 'initiatives.last_steward' })
  })

  it('one of two may leave', async () => {
    const { id } = await begin()
    await ask(id)
    await world.as(bas, ctx => answerInvitation(ctx, { initiative: id, accept: true }))
    await world.as(noor, ctx => removeSteward(ctx, { initiative: id, person: noor.person ?? '' }))
    expect((await found(id))?.stewards).toEqual([bas.person])
  })
})
