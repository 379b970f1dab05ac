import { beforeEach, afterEach, describe, expect, test } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { apeldoorn, deventer, noorderplein, placeRows, zandweerd, zwolseweg } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { createInitiative, initiatives, initiativesWith, wantsOf } from '../initiatives/index.ts'
import { makeOrganisation, organisations } from '../organisations/index.ts'
import { people, type Strength } from '../people/index.ts'
import { askQuestion, questions } from '../questions/index.ts'
import { dismissMatch, restoreMatches } from './dismiss-match.ts'
import { findAskedOfMe } from './find-asked-of-me.ts'
import { sayProof } from './say-proof.ts'
import { showTeam } from './show-team.ts'

let world: World
let steward: Actor
beforeEach(async () => {
  world = await openWorld([people, organisations, initiatives, questions])
  steward = await world.person('Sanne')
})
afterEach(() => world.close())

interface Said {
  readonly codes?: Strength[]
  readonly own?: string[]
  readonly askMe?: string
  readonly place?: string
  readonly askable?: boolean
  readonly circle?: 'public' | 'members' | 'hidden'
}

async function personWho(name: string, said: Said): Promise<Actor> {
  const actor = await world.person(name)
  const { codes = [], own = [], askMe = '', place = zandweerd, askable = true, circle = 'members' } = said
  const found = placeRows.find(({ code }) => code === place)
  await world.house.db
    .updateTable('people')
    .set({ strengths: own, strength_codes: codes, ask_me: askMe, askable, circle })
    .set({ places: [place], areas: [...(found?.areas ?? [])] })
    .where('id', '=', actor.person)
    .execute()
  const object = { kind: 'person', id: actor.person ?? '' }
  await world.as(actor, async ctx =>
    ctx.tell('people.profile_changed', { verb: 'Update', object, areas: [], circle: 'members' }),
  )
  return actor
}

type Want = Parameters<typeof createInitiative>[1]['wants']

async function begin(wants: NonNullable<Want>, by = steward, place = zandweerd) {
  const { id } = await world.as(by, ctx =>
    createInitiative(ctx, { title: 'Straatfeest', places: [place], wants }),
  )
  await world.settle()
  return id
}

const need = (kind: 'hands' | 'skill' | 'money' | 'material' | 'place' | 'knowledge', text: string) =>
  ({ direction: 'need', kind, text }) as const

async function teamOf(id: string, by = steward) {
  const reader = world.reader(by)
  const [initiative] = await initiativesWith(reader, [id])
  return showTeam(reader, initiative!, await wantsOf(reader, [id]))
}

const namesIn = async (id: string, by = steward) =>
  (await teamOf(id, by)).members.map(({ name }) => name).sort()

const feast = [
  need('hands', 'Iemand die voor ons kookt'),
  need('skill', 'Muziek bij het eten'),
  need('skill', 'Een mooie poster'),
]

describe('a team', () => {
  test('covers all that is asked for, with the reason of each member', async () => {
    await personWho('Kok', { codes: ['cooking'] })
    await personWho('Muzikant', { askMe: 'muziek op een feest' })
    await personWho('Tekenaar', { own: ['poster maken'] })
    const id = await begin(feast)
    const { members, uncovered } = await teamOf(id)
    const said = members.flatMap(({ name, covers }) =>
      covers.map(({ proof }) => `${name} ${sayProof('nl', proof)}`),
    )
    expect([said.sort(), uncovered]).toEqual([
      [
        'Kok zegt goed te zijn in: koken.',
        'Muzikant zegt: hiervoor mag je mij vragen: “muziek op een feest”.',
        'Tekenaar zegt goed te zijn in: “poster maken”.',
      ],
      [],
    ])
  })

  test('is of few people: one who has two of three is before two who have one each', async () => {
    await personWho('Kok', { codes: ['cooking'] })
    await personWho('Tekenaar', { codes: ['designing'] })
    await personWho('Kunstenaar', { codes: ['designing', 'cooking'] })
    expect(await namesIn(await begin(feast))).toEqual(['Kunstenaar'])
  })

  test('says what nobody was found for', async () => {
    await personWho('Kok', { codes: ['cooking'] })
    const { uncovered } = await teamOf(await begin(feast))
    expect(uncovered.map(({ text }) => text)).toEqual(['Muziek bij het eten', 'Een mooie poster'])
  })

  test('is of people nearby where there is a choice, and of nobody from another municipality', async () => {
    await personWho('Ver', { codes: ['music'], place: apeldoorn })
    await personWho('Stad', { codes: ['music'], place: deventer })
    await personWho('Buur', { codes: ['music'], place: noorderplein })
    const id = await begin([need('skill', 'Muziek')], steward, noorderplein)
    expect(await namesIn(id)).toEqual(['Buur'])
    const far = await begin([need('skill', 'Muziek')], steward, zwolseweg)
    expect((await teamOf(far)).members.map(({ name }) => name)).not.toContain('Ver')
  })

  test('is only of people who can be asked and whose profile the steward may see, and of no steward', async () => {
    await personWho('Stil', { codes: ['music'], askable: false })
    await personWho('Verborgen', { codes: ['music'], circle: 'hidden' })
    const own = await personWho('Eigen', { codes: ['music'] })
    expect(await namesIn(await begin([need('skill', 'Muziek')], own), own)).toEqual([])
  })

  test('leaves out who was asked three times this week, and puts off who was asked once', async () => {
    const busy = await personWho('Bezig', { codes: ['music'] })
    await personWho('Vrij', { codes: ['music'] })
    const id = await begin([need('skill', 'Muziek')])
    await asked(busy, 1)
    expect(await namesIn(id)).toEqual(['Vrij'])
    const free = await personWho('Ook', { codes: ['cooking'] })
    const alone = await begin([need('skill', 'Koken')])
    expect(await namesIn(alone)).toEqual(['Ook'])
    await asked(free, 3)
    expect(await namesIn(alone)).toEqual([])
    world.pass({ days: 8 })
    expect(await namesIn(alone)).toEqual(['Ook'])
  })

  test('has other initiatives for what they offer, and organisations for what they are about', async () => {
    const other = await world.person('Otto')
    await begin([{ direction: 'offer', kind: 'material', text: 'Een grote partytent te leen' }], other)
    await world.as(other, ctx =>
      makeOrganisation(ctx, {
        ...{ name: 'Fonds Sallandse Buren', kind: 'fund', places: [zandweerd], role: 'lid' },
        summary: 'Subsidie voor feesten.',
      }),
    )
    const id = await begin([need('material', 'Een partytent'), need('money', 'Subsidie')])
    const { members } = await teamOf(id)
    expect(members.map(({ kind, name }) => [kind, name]).sort()).toEqual([
      ['initiative', 'Straatfeest'],
      ['organisation', 'Fonds Sallandse Buren'],
    ])
  })

  test('takes what was chosen from the list for what people do, not for money or things', async () => {
    await personWho('Bob', { codes: ['fundraising'] })
    expect(await namesIn(await begin([need('money', 'Subsidie')]))).toEqual([])
    expect(await namesIn(await begin([need('knowledge', 'Hulp bij subsidie aanvragen')]))).toEqual(['Bob'])
  })

  test('has not who was put aside, until that is taken back; a stranger puts nobody aside', async () => {
    const kok = await personWho('Kok', { codes: ['cooking'] })
    const initiative = await begin([need('hands', 'Iemand die kookt')])
    const member = { kind: 'person', id: kok.person ?? '' } as const
    await expect(world.as(kok, ctx => dismissMatch(ctx, { initiative, member }))).rejects.toMatchObject({
      code: 'matches.only_stewards',
    })
    await world.as(steward, ctx => dismissMatch(ctx, { initiative, member }))
    await world.as(steward, ctx => dismissMatch(ctx, { initiative, member }))
    const { members, hasDismissed } = await teamOf(initiative)
    expect([members, hasDismissed]).toEqual([[], true])
    await world.as(steward, ctx => restoreMatches(ctx, { initiative }))
    expect(await namesIn(initiative)).toEqual(['Kok'])
  })

  test('is found with as many queries for twelve needs and sixty people as for one', async () => {
    const one = await begin([need('skill', 'Muziek')])
    const many = await begin(
      ['koken', 'muziek', 'tuinieren', 'tolken', 'schrijven', 'timmeren', 'naaien', 'oppassen'].map(text =>
        need('skill', text),
      ),
    )
    await personWho('Kok', { codes: ['music'] })
    for (let at = 0; at < 10; at += 1)
      await personWho(`Buur ${at}`, { codes: ['gardening', 'writing', 'music'] })
    await world.settle()
    const count = async (id: string) => {
      world.queries()
      await teamOf(id)
      return world.queries().length
    }
    expect(await count(many)).toBe(await count(one))
  })
})

describe('who asks for what one has', () => {
  test('is shown to oneself with each need and what one said, nearest first', async () => {
    await begin([need('hands', 'Een kok voor veertig buren'), need('place', 'Een schuur')], steward, deventer)
    await begin([need('skill', 'Iemand die kookt')], steward, zandweerd)
    await begin([need('skill', 'Iemand die tolkt')], steward, zandweerd)
    const kok = await personWho('Kok', { codes: ['cooking'] })
    const { found } = await findAskedOfMe(world.reader(kok))
    expect(found.map(({ needs }) => needs.map(({ need: { text }, claim }) => [text, claim]))).toEqual([
      [['Iemand die kookt', { from: 'list', strength: 'cooking' }]],
      [['Een kok voor veertig buren', { from: 'list', strength: 'cooking' }]],
    ])
  })

  test('leaves out what one looks after oneself, and says when nothing was said yet', async () => {
    const kok = await personWho('Kok', { codes: ['cooking'] })
    await begin([need('skill', 'Iemand die kookt')], kok)
    expect((await findAskedOfMe(world.reader(kok))).found).toEqual([])
    const silent = await world.person('Stil')
    expect(await findAskedOfMe(world.reader(silent))).toEqual({
      hasClaims: false,
      hasPlace: false,
      found: [],
    })
  })
})

/** As if so many questions were sent to this person now. */
async function asked(person: Actor, times: number): Promise<void> {
  for (let at = 0; at < times; at += 1) {
    const wish = { explanation: '', motivation: '', places: [zandweerd], circle: 'public' as const }
    const { id } = await world.as(steward, ctx => askQuestion(ctx, { ...wish, title: `Vraag ${at}?` }))
    await world.house.db
      .insertInto('question_invitations')
      .values({
        ...{ id: crypto.randomUUID(), question: id, person: person.person ?? '', via_kind: 'person' },
        ...{
          via: person.person ?? '',
          link_hash: crypto.randomUUID(),
          reason: '{}',
          asked_at: world.house.now(),
        },
      })
      .execute()
  }
}
