import { afterAll, beforeAll, expect, test } from 'vitest'
import { system, type Actor } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { deventer } from '../../testing/places.ts'
import { answer, ask, follow, openPost, type Post } from '../../testing/post.ts'
import { agreements } from '../agreements/index.ts'
import {
  answerCoalition,
  beginCoalition,
  coalitions,
  coalitionsWith,
  raiseIssue,
} from '../coalitions/index.ts'
import { documents } from '../documents/index.ts'
import {
  acceptPromise,
  answerChange,
  askChange,
  breakPromise,
  keepPromise,
  makePromise,
  passPromise,
  promises,
  tellLesson,
  withdrawPromise,
  type PromiseWish,
} from '../promises/index.ts'

/** Facts of promises of which nobody hears, with the reason. */
const silent = {
  'promises.story_retold': 'other words, the same story',
  'promises.hidden': 'moderation writes to who promised',
} as const

const asks = new Set(['promise_asked', 'promise_change_asked'])

const patience = 240_000 // ms

let post: Post
const who: Record<string, Actor> = {}
const person = (name: string): Actor => who[name]!

beforeAll(async () => {
  post = await openPost(documents, coalitions, agreements, promises)
  const names = ['Anna', 'Bram', 'Cato', 'Dirk', 'Eva', 'Fien', 'Gijs', 'Hugo', 'Iris']
  for (const name of names) who[name] = await post.world.person(name)
  post.at('2026-03-04T12:00:00Z')
})
afterAll(() => post.world.close())

const as = (name: string, deed: (ctx: Ctx) => Promise<unknown>) => post.world.as(person(name), deed)

/** Does something and says who heard what within 24 hours: as notices, each once, and in how many mails. */
async function heardAfter(deed: () => Promise<unknown>): Promise<string[]> {
  const { db } = post.world.house
  const before = new Set((await db.selectFrom('notices').select('id').execute()).map(({ id }) => id))
  const mailsBefore = (await post.world.mails()).length
  await deed()
  await post.until('morning')
  const notices = await db.selectFrom('notices').select(['id', 'person', 'kind']).execute()
  const nameOf = new Map(Object.values(who).map(actor => [actor.person, actor.name]))
  const fresh = notices.filter(({ id }) => !before.has(id))
  const mails = (await post.world.mails()).slice(mailsBefore).map(({ to }) => to.split('-')[0])
  // What somebody is asked by name is a mail of its own; everything else of a day is one.
  const expected = new Set(
    fresh.map(({ person: id, kind }) => `${nameOf.get(id)} ${asks.has(kind) ? 'ask' : 'letter'}`),
  )
  expect(mails.sort()).toEqual([...expected].map(one => one.split(' ')[0]?.toLowerCase()).sort())
  return fresh.map(({ person: id, kind }) => `${nameOf.get(id)} ${kind}`).sort()
}

/** Anna asked, Bram answered, Cato follows the question; Dirk and Eva are parties; Fien gets the promise; Gijs follows it. */
async function scene() {
  const question = await ask(post, person('Anna'), 'Wie snoeit de heg?')
  await answer(post, person('Bram'), question)
  await follow(post, person('Cato'), question)
  const given = await post.world.house.db
    .selectFrom('answers')
    .select('id')
    .where('question', '=', question)
    .executeTakeFirstOrThrow()
  const issue = await post.world.as(person('Dirk'), ctx =>
    raiseIssue(ctx, { title: 'Groen dat niemand bijhoudt', places: [deventer] }),
  )
  const coalition = await post.world.as(person('Dirk'), ctx =>
    beginCoalition(ctx, {
      ...{ issue: issue.id, name: 'Samen groen', circle: 'public', own: { organisation: null } },
      invited: [{ person: person('Eva').person! }],
    }),
  )
  const [begun] = await coalitionsWith(post.world.reader(), [coalition.id])
  const invited = begun!.parties.find(party => party.person === person('Eva').person)!
  await as('Eva', ctx => answerCoalition(ctx, { coalition: coalition.id, party: invited.id, accept: true }))
  await post.until('tuesday')
  return { question, answer: given.id, coalition: coalition.id }
}

let made: { question: string; answer: string; coalition: string }

const wishOf = (dueDay: string): PromiseWish => ({
  ...{ what: 'De heg snoeien', dueDay, coalition: made.coalition },
  origin: { kind: 'answer', id: made.answer },
  receiver: { kind: 'person', id: person('Fien').person! },
})

/** A promise that Hugo made and Gijs follows, after everybody heard of it. */
async function promised(dueDay = '2026-12-01'): Promise<string> {
  const { id } = await post.world.as(person('Hugo'), ctx =>
    makePromise(ctx, post.world.house.things, wishOf(dueDay)),
  )
  await follows('Gijs', id)
  await post.until('morning')
  return id
}

/** As when somebody asks on its page to hear of it. */
async function follows(name: string, promise: string): Promise<void> {
  const { db, now } = post.world.house
  await db
    .insertInto('promise_followers')
    .values({ promise, person: person(name).person!, since: now() })
    .execute()
}

/** Everybody but Hugo, who acts: asker, answerer, follower of the question, parties, receiver, follower of the promise. */
const everybody = (kind: string, ...left: string[]) =>
  ['Anna', 'Bram', 'Cato', 'Dirk', 'Eva', 'Fien', 'Gijs', 'Hugo']
    .filter(name => !left.includes(name))
    .map(name => `${name} ${kind}`)

test(
  'each change of state reaches all who asked, answered, promised, take part or follow within 24 hours, once',
  async () => {
    made = await scene()
    const things = post.world.house.things
    const all: [string, string[]][] = []
    const note = async (name: string, deed: () => Promise<unknown>) =>
      void all.push([name, await heardAfter(deed)])

    let id = ''
    await note('proposed', async () => {
      const wish = { ...wishOf('2026-12-01'), by: { person: person('Hugo').person } }
      id = (await post.world.as(person('Iris'), ctx => makePromise(ctx, things, wish))).id
    })
    await note('declined', () => as('Hugo', ctx => withdrawPromise(ctx, { id, reason: 'Geen tijd.' })))
    await note('accepted', async () => {
      const wish = { ...wishOf('2026-12-01'), by: { person: person('Hugo').person } }
      const asked = await post.world.as(person('Iris'), ctx => makePromise(ctx, things, wish))
      id = asked.id
      await as('Hugo', ctx => acceptPromise(ctx, id))
      await follows('Gijs', id)
    })
    await note('change asked', () =>
      as('Hugo', ctx => askChange(ctx, { id, after: { dueDay: '2026-12-08' }, reason: 'Merels.' })),
    )
    await note('change declined', () => as('Fien', ctx => answerChange(ctx, { id, accept: false })))
    await note('changed', async () => {
      await as('Hugo', ctx => askChange(ctx, { id, after: { dueDay: '2026-12-09' }, reason: 'Merels.' }))
      await as('Fien', ctx => answerChange(ctx, { id, accept: true }))
    })
    await note('kept', () =>
      as('Hugo', ctx => keepPromise(ctx, things, { id, evidence: 'Hij is kort.', link: '' })),
    )
    await note('made', async () => {
      id = (await post.world.as(person('Hugo'), ctx => makePromise(ctx, things, wishOf('2026-12-01')))).id
    })
    await follows('Gijs', id)
    await note('broken', () => as('Hugo', ctx => breakPromise(ctx, { id, reason: 'Geen vergunning.' })))

    expect(all).toEqual([
      ['proposed', ['Hugo promise_asked']],
      ['declined', ['Iris promise_declined']],
      ['accepted', [...everybody('promise_made', 'Hugo'), 'Hugo promise_asked', 'Iris promise_made'].sort()],
      ['change asked', ['Fien promise_change_asked']],
      ['change declined', ['Hugo promise_change_declined']],
      [
        'changed',
        [...everybody('promise_changed', 'Fien'), 'Iris promise_changed', 'Fien promise_change_asked'].sort(),
      ],
      ['kept', [...everybody('promise_kept', 'Hugo'), 'Iris promise_kept']],
      ['made', everybody('promise_made', 'Hugo', 'Gijs')],
      ['broken', everybody('promise_broken', 'Hugo')],
    ])
  },
  patience,
)

test(
  'who is silent is asked twice; then the parties, the receiver and who promised hear, and who takes over too',
  async () => {
    const id = await promised('2026-04-01')
    const escalated = await heardAfter(async () => {
      for (const day of ['2026-04-02', '2026-04-09', '2026-04-16']) {
        post.at(`${day}T07:20:00Z`)
        for (const followUp of promises.jobs?.(post.world.house) ?? []) await followUp.run({})
      }
      await post.world.house.db.deleteFrom('mails').where('subject', 'like', 'Is het gelukt?%').execute()
    })
    const passed = await heardAfter(() =>
      post.world.as(system, ctx => passPromise(ctx, { promise: id, to: person('Iris').person!, role: null })),
    )
    const told = await heardAfter(async () => {
      await as('Iris', ctx => keepPromise(ctx, post.world.house.things, { id, evidence: 'Klaar.', link: '' }))
    })
    await as('Iris', ctx => tellLesson(ctx, { id, story: 'Samen.', worked: '', differently: '' }))
    await post.until('tuesday')
    const stories = await post.world.house.db
      .selectFrom('notices')
      .select('person')
      .where('kind', '=', 'promise_story')
      .execute()
    expect(escalated).toEqual(['Dirk', 'Eva', 'Fien', 'Hugo'].map(name => `${name} promise_overdue`))
    expect(passed).toEqual(['Fien promise_inherited', 'Iris promise_inherited'])
    expect(told).toEqual([...everybody('promise_kept', 'Iris')])
    expect(stories).toHaveLength(8)
  },
  patience,
)

test('no fact of promises is left unaccounted for', async () => {
  const rows = await post.world.house.db
    .selectFrom('activities')
    .select('name')
    .distinct()
    .where('name', 'like', 'promises.%')
    .execute()
  const told = new Set(rows.map(({ name }) => name))
  const walked = [
    ...[
      'proposed',
      'declined',
      'accepted',
      'made',
      'change_asked',
      'change_declined',
      'changed',
      'kept',
      'broken',
    ],
    ...['overdue', 'inherited', 'story_told'],
  ].map(name => `promises.${name}`)
  expect([...told].filter(name => !(name in silent)).sort()).toEqual(walked.sort())
})
