import { afterAll, beforeAll, expect, test } from 'vitest'
import { beginConversation, closeConversation, conversationPath } from '../src/modules/conversations/index.ts'
import type { Actor } from '../src/platform/ctx/actor.ts'
import { zandweerd } from '../src/testing/places.ts'
import { openSite, type Site } from '../src/testing/site.ts'

let site: Site
let host: Actor

beforeAll(async () => {
  site = await openSite()
  host = await site.person('Hanna')
}, 120_000)
afterAll(() => site.close())

async function begin(proof: 'cookie' | 'mail' | 'code', closesAt: Date | null = null) {
  const told = { title: 'Wat willen we met het plein?', intro: '', checkedFirst: false, closesAt }
  const { id, slug } = await site.as(host, ctx =>
    beginConversation(ctx, { ...told, proof, places: [zandweerd], seeds: ['Er komen meer bomen'] }),
  )
  const { db } = site.house
  const statement = await db
    .selectFrom('statements')
    .select('id')
    .where('conversation', '=', id)
    .executeTakeFirstOrThrow()
  const path = conversationPath({ slug })
  return {
    id,
    path,
    vote: (cookie: string, says = '1', on = statement.id) =>
      post(`${path}/stem`, { statement: on, vote: says }, cookie),
  }
}

async function post(path: string, form: Record<string, string>, cookie = '') {
  return send(path, { form, cookie, origin: site.origin })
}

async function send(
  path: string,
  { form, cookie, origin }: { form: Record<string, string>; cookie: string; origin: string },
) {
  const answer = await fetch(site.origin + path, {
    ...{ method: 'POST', redirect: 'manual', body: new URLSearchParams(form) },
    headers: { origin, cookie },
  })
  await answer.arrayBuffer()
  return { status: answer.status, cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' }
}

async function counted(conversation: string): Promise<number[]> {
  const rows = await site.house.db
    .selectFrom('votes as t')
    .innerJoin('voters as v', 'v.id', 't.voter')
    .select('t.vote')
    .where('v.conversation', '=', conversation)
    .execute()
  return rows.map(({ vote }) => vote)
}

test('twenty clicks at once are one vote, and a later one replaces it', async () => {
  const { id, path, vote } = await begin('cookie')
  const { cookie } = await post(`${path}/meedoen`, {})
  const clicks = await Promise.all(Array.from({ length: 20 }, () => vote(cookie)))
  expect(new Set(clicks.map(({ status }) => status))).toEqual(new Set([303]))
  expect((await vote(cookie, '-1')).status).toBe(303)
  expect(await counted(id)).toEqual([-1])
})

test('a cookie that was made up, cut off or left out votes nothing', async () => {
  const { id, path, vote } = await begin('cookie')
  const { cookie } = await post(`${path}/meedoen`, {})
  const [name = '', value = ''] = cookie.split('=')
  const [token = '', signature = ''] = value.split('.')
  const forged = ['', `${name}=`, `${name}=ander.${signature}`, `${name}=${token}`, `${name}=${token}.ander`]
  for (const one of forged) expect((await vote(one)).status).toBe(403)
  expect(await counted(id)).toEqual([])
})

test('a form on another site votes nothing, and neither does a link', async () => {
  const { id, path, vote } = await begin('cookie')
  const { cookie } = await post(`${path}/meedoen`, {})
  await vote(cookie, '0')
  const { statement } = await site.house.db
    .selectFrom('statements')
    .select('id as statement')
    .where('conversation', '=', id)
    .executeTakeFirstOrThrow()
  const elsewhere = await send(`${path}/stem`, {
    ...{ form: { statement, vote: '1' }, cookie, origin: 'https://elders.example' },
  })
  expect(elsewhere.status).toBe(403)
  await fetch(`${site.origin}${path}/stem?statement=${statement}&vote=1`, { headers: { cookie } })
  expect(await counted(id)).toEqual([0])
})

test('a vote on a statement of another conversation, or on one that is not there, counts nowhere', async () => {
  const one = await begin('cookie')
  const other = await begin('cookie')
  const { cookie } = await post(`${one.path}/meedoen`, {})
  const { id } = await site.house.db
    .selectFrom('statements')
    .select('id')
    .where('conversation', '=', other.id)
    .executeTakeFirstOrThrow()
  expect((await one.vote(cookie, '1', id)).status).toBe(410)
  expect((await one.vote(cookie, '1', 'niets')).status).toBe(410)
  expect((await one.vote(cookie, '2')).status).toBe(422)
  expect([await counted(one.id), await counted(other.id)]).toEqual([[], []])
})

test('a cookie of one conversation opens none that asks for a mail address or a code; guessed codes neither', async () => {
  const { path } = await begin('cookie')
  const { cookie } = await post(`${path}/meedoen`, {})
  for (const proof of ['mail', 'code'] as const) {
    const { id, path: there, vote } = await begin(proof)
    expect((await vote(cookie)).status).toBe(403)
    for (const code of ['AAAAAAAAAAAA', 'BCDFGHJKLMNP', '', "' or true --"])
      expect((await post(`${there}/meedoen`, { code }, cookie)).status).toBe(422)
    expect((await vote(cookie)).status).toBe(403)
    expect(await counted(id)).toEqual([])
  }
})

test('after closing nothing gets in: by hand, by the clock, or with the clock put back', async () => {
  const byHand = await begin('cookie')
  const timed = await begin('cookie', new Date(site.house.now().getTime() + 3_600_000))
  const { cookie } = await post(`${byHand.path}/meedoen`, {})
  await site.as(host, ctx => closeConversation(ctx, byHand.id))
  expect((await byHand.vote(cookie)).status).toBe(409)
  site.pass({ hours: 2 })
  expect((await timed.vote(cookie)).status).toBe(409)
  await site.as(host, ctx => closeConversation(ctx, timed.id))
  site.pass({ hours: -2 })
  expect((await timed.vote(cookie)).status).toBe(409)
  expect([await counted(byHand.id), await counted(timed.id)]).toEqual([[], []])
})
