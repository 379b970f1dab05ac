import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { deventer, zandweerd } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { blockPerson, unblockPerson } from './block-person.ts'
import { introductions } from './index.ts'
import { listIntroductions } from './list-introductions.ts'
import { listReports, reportRequest } from './report-request.ts'
import { idOf, requestsIn, withTwo } from './testing-requests.ts'

let world: World
let anna: Actor
let bram: Actor
const { ask, accept, morning, standing, mailsTo, received } = requestsIn(() => world)

beforeEach(async () => void ({ world, anna, bram } = await withTwo(await openWorld([introductions]))))
afterEach(() => world.close())

describe('blocking', () => {
  it('who is blocked learns nothing: the request stays unanswered like any other, and reaches nobody', async () => {
    await world.as(bram, ctx => blockPerson(ctx, { person: idOf(anna) }))
    const id = await ask(anna, bram)
    await world.settle()
    expect([await mailsTo(bram), await received(bram), await standing(id, anna)]).toEqual([[], [], 'waiting'])
    await expect(accept(bram, id)).rejects.toMatchObject({ code: 'introductions.not_found' })
    world.pass({ days: 14 })
    await morning()
    expect(await standing(id, anna)).toBe('not_now')
  })

  it('requests that wait are declined with it, in both directions', async () => {
    const [to, from] = [await ask(anna, bram), await ask(bram, await world.person('Cato'))]
    await world.as(bram, ctx => blockPerson(ctx, { person: idOf(anna) }))
    expect([await standing(to, bram), await standing(to, anna), await standing(from, bram)]).toEqual([
      'declined',
      'waiting',
      'waiting',
    ])
  })

  it('one does not ask whom one blocked, until that is undone', async () => {
    await world.as(anna, ctx => blockPerson(ctx, { person: idOf(bram) }))
    await expect(ask(anna, bram)).rejects.toMatchObject({ code: 'introductions.you_blocked' })
    const { blocked } = await listIntroductions(world.reader(anna), undefined)
    expect(blocked).toEqual([{ id: bram.person, name: 'Bram' }])
    await world.as(anna, ctx => unblockPerson(ctx, { person: idOf(bram) }))
    await ask(anna, bram)
  })
})

describe('reporting', () => {
  it('moderators of the place and operators get the text and no names, in a list and by mail', async () => {
    const mo = await world.person('Mo', { role: 'moderator', place: deventer })
    const elsewhere = await world.person('Els', { role: 'moderator', place: 'GM0200' })
    const olga = await world.person('Olga', { role: 'operator' })
    await world.house.db
      .updateTable('people')
      .set({ areas: [zandweerd, deventer] })
      .execute()
    const id = await ask(anna, bram)
    const report = () => world.as(bram, ctx => reportRequest(ctx, { introduction: id }))
    await report()
    await report()
    const lists = await Promise.all(
      [mo, olga, elsewhere].map(who => listReports(world.reader(who), undefined)),
    )
    const text = { subject: 'Een buurttuin beginnen', reason: 'Jij hebt het eerder gedaan.' }
    expect(lists.map(({ reports }) => reports.map(({ subject, reason }) => ({ subject, reason })))).toEqual([
      [text],
      [text],
      [],
    ])
    const mails = [...(await mailsTo(mo)), ...(await mailsTo(olga)), ...(await mailsTo(elsewhere))]
    expect(mails.map(mail => mail.text)).toEqual([letter, letter])
    await expect(listReports(world.reader(anna), undefined)).rejects.toMatchObject({
      code: 'introductions.moderators_only',
    })
  })

  const letter = [
    'Iemand vond dit verzoek vervelend. Dit stond erin:',
    'Een buurttuin beginnen',
    'Jij hebt het eerder gedaan.',
    'Gemelde verzoeken:\nhttps://knooppunt.test/beheer/kennismakingen',
  ].join('\n\n')
})
