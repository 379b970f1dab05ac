import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { zandweerd } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { declineIntroduction } from './answer-introduction.ts'
import { blockPerson } from './block-person.ts'
import { introductions } from './index.ts'
import { idOf, requestsIn, withTwo } from './testing-requests.ts'

let world: World
let anna: Actor
let bram: Actor
const { ask, propose, standing, mailsTo, received } = requestsIn(() => world)

beforeEach(async () => void ({ world, anna, bram } = await withTwo(await openWorld([introductions]))))
afterEach(() => world.close())

describe('a proposal of a connector', () => {
  let coen: Actor
  beforeEach(async () => {
    coen = await world.person('Coen', { role: 'connector', place: zandweerd })
  })

  it('asks both, who see who proposes it, why, and who the other is', async () => {
    await propose(coen, anna, bram)
    const [mail] = await mailsTo(anna)
    expect(mail?.subject).toBe('Coen stelt voor: maak kennis met Bram')
    expect(mail?.text).toContain('Coen denkt dat Bram en jij iets aan elkaar hebben. Het gaat over:')
    expect((await mailsTo(bram)).map(({ subject }) => subject)).toEqual([
      'Coen stelt voor: maak kennis met Anna',
    ])
  })

  it('is about two others, and only connectors make one', async () => {
    await expect(propose(coen, coen, bram)).rejects.toMatchObject({ code: 'introductions.two_others' })
    await expect(propose(coen, bram, bram)).rejects.toMatchObject({ code: 'introductions.two_others' })
    const dirk = await world.person('Dirk')
    await expect(propose(dirk, anna, bram)).rejects.toMatchObject({ code: 'introductions.connectors_only' })
  })

  it.each(['the other', 'the connector'])('is told to nobody when one blocked %s', async whom => {
    const blocked = whom === 'the other' ? bram : coen
    await world.as(anna, ctx => blockPerson(ctx, { person: idOf(blocked) }))
    const id = await propose(coen, anna, bram)
    expect([await world.mails(), await received(anna), await received(bram)]).toEqual([[], [], []])
    expect(await standing(id, coen)).toBe('waiting')
  })

  it('is no way around a no', async () => {
    const id = await ask(anna, bram)
    await world.as(bram, ctx => declineIntroduction(ctx, { introduction: id }))
    await propose(coen, anna, bram)
    expect([(await mailsTo(bram)).length, await received(anna)]).toEqual([1, [{ group: 'asked', id }]])
  })

  it('to the same two not again within a year after a no or a silence', async () => {
    await propose(coen, anna, bram)
    world.pass({ days: 14 })
    await expect(propose(coen, bram, anna)).rejects.toMatchObject({ code: 'introductions.not_again' })
  })
})
