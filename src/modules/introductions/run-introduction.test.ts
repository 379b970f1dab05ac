import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { formatMoment } from '../../platform/i18n/dates.ts'
import { deventer, noorderplein, zandweerd } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { declineIntroduction, postponeIntroduction } from './answer-introduction.ts'
import { datesOfIntroductions, introductions, whoHearsOfIntroductions } from './index.ts'
import { listIntroductions } from './list-introductions.ts'
import { pickMoments } from './pick-moments.ts'
import { showIntroduction } from './show-introduction.ts'
import { tellOutcome } from './tell-outcome.ts'
import { idOf, requestsIn, withTwo } from './testing-requests.ts'

let world: World
let anna: Actor
let bram: Actor
const { ask, propose, accept, morning, standing, mailsTo } = requestsIn(() => world)

beforeEach(async () => void ({ world, anna, bram } = await withTwo(await openWorld([introductions]))))
afterEach(() => world.close())

const show = (who: Actor, id: string) => showIntroduction(world.reader(who), id)
const contactOf = async (who: Actor, id: string) => (await show(who, id)).shared?.contact
const subjectsTo = async (who: Actor) => (await mailsTo(who)).map(({ subject }) => subject)
const decline = (who: Actor, introduction: string) =>
  world.as(who, ctx => declineIntroduction(ctx, { introduction }))
const postpone = (who: Actor, introduction: string) =>
  world.as(who, ctx => postponeIntroduction(ctx, { introduction }))

describe('two yeses', () => {
  it('contact details are exchanged only then: on the page and in one mail to each', async () => {
    const id = await ask(anna, bram, { share: 'mail', contact: '' })
    expect([await contactOf(anna, id), await contactOf(bram, id)]).toEqual([undefined, undefined])
    await accept(bram, id)
    const email = (await mailsTo(anna))[0]?.to
    expect([await contactOf(anna, id), await contactOf(bram, id)]).toEqual(['06 2', email])
    const [mail] = await mailsTo(anna)
    expect(mail?.subject).toBe('Bram en jij zeiden allebei ja')
    expect(mail?.text.split('\n\n').slice(1, 5)).toEqual([
      'Bram en jij zeiden allebei ja. Jullie maken kennis over:',
      'Een buurttuin beginnen',
      'Zo bereik je Bram\n06 2',
      [
        'Drie momenten die misschien uitkomen:',
        'vrijdag 6 maart 2026, 10.00 uur',
        'zaterdag 7 maart 2026, 14.00 uur',
        'maandag 9 maart 2026, 19.30 uur',
      ].join('\n'),
    ])
    expect((await mailsTo(bram)).at(-1)?.text).toContain(`Zo bereik je Anna\n${email}`)
  })

  it('of a proposal both say yes at the same moment: it is agreed once, with one mail to each', async () => {
    const coen = await world.person('Coen', { role: 'connector' })
    for (let round = 0; round < 5; round += 1) {
      const [one, other] = [await world.person(`Dirk${round}`), await world.person(`Els${round}`)]
      const id = await propose(coen, one, other)
      await Promise.all([accept(one, id), accept(other, id)])
      expect(await standing(id, coen)).toBe('running')
    }
    const subjects = (await world.mails()).map(({ subject }) => subject)
    expect(subjects.filter(subject => subject.endsWith('zeiden allebei ja')).length).toBe(10)
    const agreed = world.house.db
      .selectFrom('activities')
      .select('id')
      .where('name', '=', 'introductions.agreed')
    expect((await agreed.execute()).length).toBe(5)
  })

  it('of a yes and a no at the same moment nothing is exchanged', async () => {
    const coen = await world.person('Coen', { role: 'connector' })
    const id = await propose(coen, anna, bram)
    await Promise.all([accept(anna, id), decline(bram, id)])
    expect([await contactOf(anna, id), await standing(id, anna), await standing(id, coen)]).toEqual([
      undefined,
      'waiting',
      'waiting',
    ])
  })

  it('the connector who proposed it sees that both said yes, and not how to reach them', async () => {
    const coen = await world.person('Coen', { role: 'connector' })
    const id = await propose(coen, anna, bram)
    await accept(anna, id)
    expect(await standing(id, coen)).toBe('waiting')
    await accept(bram, id)
    const { shared, own, others, common, emails } = await show(coen, id)
    expect([shared, own, common, emails, others.map(({ name }) => name).sort()]).toEqual([
      ...[undefined, undefined, null, []],
      ['Anna', 'Bram'],
    ])
  })

  it('somebody else does not find it', async () => {
    const id = await ask(anna, bram)
    const dirk = await world.person('Dirk', { role: 'operator' })
    await expect(show(dirk, id)).rejects.toMatchObject({ code: 'introductions.not_found' })
  })

  it('the mail goes to who wants no other mail too: they asked for it', async () => {
    const silent = { person: idOf(bram), bundle: 'never', asked: false }
    await world.house.db.insertInto('mail_settings').values(silent).execute()
    const id = await ask(anna, bram)
    expect(await subjectsTo(bram)).toEqual([])
    await accept(bram, id)
    expect(await subjectsTo(bram)).toEqual(['Anna en jij zeiden allebei ja'])
  })
})

describe('later', () => {
  it('is asked again after 30 days, once, with two answers left', async () => {
    const id = await ask(anna, bram)
    world.pass({ days: 2 })
    await postpone(bram, id)
    expect(await standing(id, anna)).toBe('later')
    world.pass({ days: 29 })
    await morning()
    expect((await mailsTo(bram)).length).toBe(1)
    world.pass({ days: 1 })
    await morning()
    await morning()
    const mails = await mailsTo(bram)
    expect(mails.map(({ text }) => text.includes('antwoord=later'))).toEqual([true, false])
    expect(mails[1]?.text).toContain('Je zei eerder ‘later’. We vragen het je nu nog één keer.')
    await expect(postpone(bram, id)).rejects.toMatchObject({ code: 'introductions.later_once' })
    await accept(bram, id)
    expect(await contactOf(anna, id)).toBe('06 2')
  })

  it('who said "later" may still answer at once', async () => {
    const id = await ask(anna, bram)
    await postpone(bram, id)
    await accept(bram, id)
    world.pass({ days: 30 })
    await morning()
    expect(await subjectsTo(bram)).toEqual([
      'Anna wil graag met je kennismaken',
      'Anna en jij zeiden allebei ja',
      'Heb je Anna gesproken?',
    ])
  })
})

describe('no and silence', () => {
  it.each(['no', 'silence'])('%s: the asker hears "not now" after 14 days, and nothing before', async end => {
    const id = await ask(anna, bram)
    world.pass({ days: 1 })
    if (end === 'no') await decline(bram, id)
    expect(await heardBy(anna)).toEqual([])
    world.pass({ days: 12 })
    await morning()
    expect([await heardBy(anna), await standing(id, anna)]).toEqual([[], 'waiting'])
    world.pass({ days: 1 })
    await morning()
    await morning()
    expect([await heardBy(anna), await standing(id, anna)]).toEqual([['introduction_not_now'], 'not_now'])
    await expect(accept(bram, id)).rejects.toMatchObject({ code: 'introductions.not_asked_now' })
  })

  it('what the asker wanted to share is forgotten, and the links end', async () => {
    await ask(anna, bram)
    world.pass({ days: 14 })
    await morning()
    expect(await kept()).toEqual({ contacts: [null, null], links: 0 })
  })
})

describe('moments', () => {
  it('the first that both picked is shown to both, and the other hears it', async () => {
    const id = await ask(anna, bram)
    await accept(bram, id)
    const { moments } = (await show(anna, id)).introduction
    const pick = (who: Actor, ...at: number[]) =>
      world.as(who, ctx =>
        pickMoments(ctx, { introduction: id, moments: [new Date(0), ...at.map(one => moments[one]!)] }),
      )
    await pick(anna, 1, 2)
    expect((await show(bram, id)).common).toBeNull()
    await pick(bram, 0, 2)
    const common = [(await show(anna, id)).common, (await show(bram, id)).common]
    expect(common.map(moment => moment && formatMoment('nl', moment))).toEqual([
      'maandag 9 maart 2026, 19.30 uur',
      'maandag 9 maart 2026, 19.30 uur',
    ])
    expect([await heardBy(anna), await heardBy(bram)]).toEqual([
      ['introduction_agreed', 'introduction_moment'],
      ['introduction_asked'],
    ])
  })

  it('calendars take over another moment: it counts as one more change', async () => {
    const id = await ask(anna, bram)
    await accept(bram, id)
    const { moments } = (await show(anna, id)).introduction
    const pick = (who: Actor, at: number) =>
      world.as(who, ctx => pickMoments(ctx, { introduction: id, moments: [moments[at]!] }))
    const own = async () =>
      (await datesOfIntroductions(world.reader(anna), 'nl')).find(one => one.id === id)?.changes.count
    await pick(anna, 1)
    await pick(bram, 1)
    const before = await own()
    await pick(anna, 2)
    await pick(bram, 2)
    expect([before, await own()]).toEqual([2, 4])
  })
})

describe('what came of it', () => {
  it('is asked of both after two weeks, once, and read by the two only', async () => {
    const id = await ask(anna, bram)
    await accept(bram, id)
    const tell = () =>
      world.as(anna, ctx => tellOutcome(ctx, { introduction: id, outcome: 'met', sentence: 'Fijn gesprek.' }))
    await expect(tell()).rejects.toMatchObject({ code: 'introductions.too_early' })
    world.pass({ days: 14 })
    await morning()
    await morning()
    expect([await subjectsTo(anna), await subjectsTo(bram)].map(all => all.slice(-1))).toEqual([
      ['Heb je Bram gesproken?'],
      ['Heb je Anna gesproken?'],
    ])
    expect((await subjectsTo(anna)).length).toBe(2)
    await tell()
    expect((await show(bram, id)).shared).toEqual({
      ...{ contact: '06 1', outcome: 'met', sentence: 'Fijn gesprek.' },
    })
  })

  it('is counted per place for its connectors, from five on', async () => {
    const coen = await world.person('Coen', { role: 'connector', place: zandweerd })
    const counts = async (who: Actor) => (await listIntroductions(world.reader(who), undefined)).outcomes
    const pairs = await Promise.all(
      [1, 2, 3, 4, 5].map(async number => [
        await world.person(`Een${number}`),
        await world.person(`Ander${number}`),
      ]),
    )
    await world.house.db
      .updateTable('people')
      .set({ areas: [noorderplein, zandweerd, deventer] })
      .execute()
    const ids: string[] = []
    for (const [one, other] of pairs) {
      const id = await ask(one!, other!)
      await accept(other!, id)
      ids.push(id)
    }
    world.pass({ days: 14 })
    await morning()
    for (const [at, [one, other]] of pairs.entries()) {
      expect(await counts(coen)).toEqual([])
      const tell = (who: Actor, outcome: 'met' | 'not_yet') =>
        world.as(who, ctx => tellOutcome(ctx, { introduction: ids[at]!, outcome, sentence: '' }))
      await tell(one!, 'met')
      await tell(other!, 'not_yet')
    }
    expect(await counts(coen)).toEqual([
      { place: 'Zandweerd', counts: [{ place: zandweerd, outcome: 'met', count: 5 }] },
    ])
    expect(await counts(anna)).toEqual([])
  })

  it('contact details and links are deleted 90 days after the second yes', async () => {
    const id = await ask(anna, bram)
    await accept(bram, id)
    world.pass({ days: 89 })
    await morning()
    expect([await contactOf(anna, id), (await kept()).contacts.length]).toEqual(['06 2', 2])
    world.pass({ days: 1 })
    expect(await contactOf(anna, id)).toBeUndefined()
    await morning()
    expect(await kept()).toEqual({ contacts: [null, null], links: 0 })
  })
})

/** What this person hears, oldest first. */
async function heardBy({ person }: Actor): Promise<string[]> {
  const rows = await world.house.db.selectFrom('activities').selectAll().orderBy('seq').execute()
  const activities = rows.map(row => ({
    ...{ id: row.id, at: row.at, name: row.name, verb: row.verb as 'Offer', actor: row.actor, target: null },
    ...{ object: { kind: row.object_kind, id: row.object }, areas: row.areas, circle: row.circle },
    data: row.data as Record<string, unknown>,
  }))
  const hearings = await whoHearsOfIntroductions(world.reader(), activities)
  return hearings.filter(hearing => hearing.person === person).map(({ kind }) => kind)
}

async function kept() {
  const { db } = world.house
  const sides = await db.selectFrom('introduction_sides').select('contact').execute()
  const links = await db.selectFrom('introduction_links').select('link_hash').execute()
  return { contacts: sides.map(({ contact }) => contact), links: links.length }
}
