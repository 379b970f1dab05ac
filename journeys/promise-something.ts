import type { Actor } from '../src/platform/ctx/actor.ts'
import { hashToken } from '../src/modules/people/index.ts'
import {
  askChange,
  keepPromise,
  makePromise,
  promisePath,
  tellLesson,
  type PromiseWish,
} from '../src/modules/promises/index.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'

export interface PromisePaths {
  /** Of the operator: with a change that waits for a yes of the member, and kept with its lesson. */
  readonly running: string
  readonly kept: string
  /** Asked of the operator. */
  readonly asked: string
  /** Behind a mailed link of the operator, of a running promise and of a kept one. */
  readonly mailed: string
  readonly mailedKept: string
}

interface Who {
  readonly operator: Actor
  readonly member: Actor
  /** What they come from. */
  readonly initiative: string
}

/** Promises in each state. */
export async function promiseSomething(
  site: Site,
  { operator, member, initiative }: Who,
): Promise<PromisePaths> {
  const { things } = site.house
  const dueDay = new Date(site.house.now().getTime() + 30 * 86_400_000).toISOString().slice(0, 10)
  const usual = { dueDay, places: [zandweerd], origin: { kind: 'initiative', id: initiative } }
  const make = (actor: Actor, wish: Partial<PromiseWish> & { readonly what: string }) =>
    site.as(actor, ctx => makePromise(ctx, things, { ...usual, ...wish }))
  const running = await make(operator, {
    ...{ what: 'De bakken vullen met compost', amount: 12, unit: 'hours', condition: 'als het droog is' },
    ...{ receiver: { kind: 'person', id: member.person ?? '' }, forWords: 'de tuinders' },
  })
  const kept = await make(operator, { what: 'Een waterton plaatsen', amount: 250, unit: 'euros' })
  const asked = await make(member, { what: 'De sleutel bewaren', by: { person: operator.person } })
  await site.as(operator, async ctx => {
    await askChange(ctx, { id: running.id, after: { amount: 8 }, reason: 'Er is al veel gedaan.' })
    await keepPromise(ctx, things, {
      id: kept.id,
      evidence: 'De ton staat er.',
      link: 'https://tuin.example.org',
    })
    const lesson = { worked: 'Samen tillen.', differently: 'Eerst meten.' }
    await tellLesson(ctx, { id: kept.id, story: 'Op een zaterdag met z’n vieren.', ...lesson })
  })
  return {
    ...{ running: promisePath(running), kept: promisePath(kept), asked: promisePath(asked) },
    mailed: await linkTo(site, operator, running.id),
    mailedKept: await linkTo(site, operator, kept.id),
  }
}

async function linkTo({ house }: Site, { person }: Actor, promise: string): Promise<string> {
  const secret = `secret-of-${promise}`
  const link = { link_hash: hashToken(secret), promise, person: person ?? '', made_at: house.now() }
  await house.db.insertInto('promise_links').values(link).execute()
  return `/toezegging/${secret}`
}
