import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { visitor } from '../../platform/ctx/actor.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { endSession, forgetEnded } from './end-session.ts'
import { makeSignInLink } from './make-sign-in-link.ts'
import { people } from './index.ts'
import { requestSignIn } from './request-sign-in.ts'
import { signInByCode, signInByLink, whomLinkSignsIn } from './sign-in-person.ts'
import { whoIs } from './who-is.ts'
import { system } from '../../platform/ctx/actor.ts'

let world: World
let email: string
let nth = 0
beforeAll(async () => void (world = await openWorld([people])))
afterAll(() => world.close())
beforeEach(() => void (email = `someone${(nth += 1)}@example.org`))

const ask = (next?: string) => world.as(visitor, ctx => requestSignIn(ctx, { email, next }))
const byLink = (secret: string) => world.as(visitor, ctx => signInByLink(ctx, { secret, device: 'Firefox' }))
const byCode = (signIn: string, code: string) =>
  world.as(visitor, ctx => signInByCode(ctx, { signIn, code, device: 'Firefox' }))

async function lastMail() {
  const text = (await world.mails()).findLast(mail => mail.to === email)?.text ?? ''
  const secret = /\/aanmelden\/link\/(\S+)/.exec(text)?.[1] ?? ''
  const code = /\d{3} \d{3}/.exec(text)?.[0] ?? ''
  return { text, secret, code, wrong: code === '000 000' ? '111111' : '000000' }
}

test('the mail says how to sign in, in plain words', async () => {
  await ask()
  const { text, secret, code } = await lastMail()
  expect(text.replace(secret, 'SECRET').replace(code, '123 456')).toBe(
    [
      'Hallo,',
      'Met deze link meld je je aan. Je ziet dan één knop. Klik daarop.',
      'Aanmelden:\nhttps://knooppunt.test/aanmelden/link/SECRET',
      'Of typ deze code op de pagina waar je was: 123 456',
      'De link en de code werken 10 minuten, en maar één keer.',
      'Heb je dit niet gevraagd? Dan hoef je niets te doen.',
    ].join('\n\n'),
  )
})

test('looking at a link uses nothing up; signing in does', async () => {
  await ask('/deventer/vragen')
  const { secret } = await lastMail()
  expect(await whomLinkSignsIn(world.reader(), secret)).toBe(email)
  expect(await whomLinkSignsIn(world.reader(), secret)).toBe(email)
  expect(await byLink(secret)).toMatchObject({ isNew: true, next: '/deventer/vragen' })
  expect(await byLink(secret)).toBeNull()
  expect(await whomLinkSignsIn(world.reader(), secret)).toBeUndefined()
})

test('a code signs in once, with or without the space', async () => {
  const id = await ask()
  const { code } = await lastMail()
  expect(await byCode(id, ` ${code}`)).toMatchObject({ isNew: true, next: '/mijn' })
  expect(await byCode(id, code)).toBe('code_ended')
})

test('who comes back is the same person', async () => {
  await ask()
  const first = await byLink((await lastMail()).secret)
  await ask()
  const second = await byLink((await lastMail()).secret)
  expect(second).toMatchObject({ id: first?.id, isNew: false })
})

test('signing in ends all other links and codes of that address', async () => {
  const id = await ask()
  const earlier = await lastMail()
  await ask()
  await byLink((await lastMail()).secret)
  expect(await byLink(earlier.secret)).toBeNull()
  expect(await byCode(id, earlier.code)).toBe('code_ended')
})

test('after ten minutes neither link nor code works', async () => {
  const id = await ask()
  const { secret, code } = await lastMail()
  world.pass({ minutes: 10 })
  expect(await byCode(id, code)).toBe('code_ended')
  expect(await byLink(secret)).toBeNull()
})

test('after five wrong codes the right one no longer works, the link does', async () => {
  const id = await ask()
  const { secret, code, wrong } = await lastMail()
  const tries = []
  for (let at = 0; at < 5; at += 1) tries.push(await byCode(id, wrong))
  expect(tries).toEqual(['wrong_code', 'wrong_code', 'wrong_code', 'wrong_code', 'code_ended'])
  expect(await byCode(id, code)).toBe('code_ended')
  expect(await byLink(secret)).not.toBeNull()
})

test('after twenty-five wrong codes in a day only links work for that address', async () => {
  for (let mail = 0; mail < 5; mail += 1) {
    const id = await ask()
    const { wrong } = await lastMail()
    for (let at = 0; at < 5; at += 1) await byCode(id, wrong)
  }
  world.pass({ minutes: 20 })
  const id = await ask()
  const { secret, code } = await lastMail()
  expect(await byCode(id, code)).toBe('code_ended')
  expect(await byLink(secret)).not.toBeNull()
})

test('the code of one mail does not fit another', async () => {
  await ask()
  const { code } = await lastMail()
  email = `other-${email}`
  const other = await ask()
  expect((await lastMail()).code === code || (await byCode(other, code)) === 'wrong_code').toBe(true)
})

test('a sixth mail to one address within fifteen minutes is refused, another address is not', async () => {
  for (let at = 0; at < 5; at += 1) await ask()
  await expect(ask()).rejects.toMatchObject({ kind: 'too_many', code: 'people.too_many_mails' })
  email = `other-${email}`
  await ask()
  email = email.replace('other-', '')
  world.pass({ minutes: 15 })
  await ask()
})

test('asking at the same time does not get around that limit', async () => {
  const asked = await Promise.allSettled(Array.from({ length: 8 }, () => ask()))
  expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(5)
})

test('the database holds neither secrets nor codes nor session tokens', async () => {
  const id = await ask()
  const { secret, code } = await lastMail()
  const signedIn = await byCode(id, code)
  const rows = await Promise.all([
    world.house.db.selectFrom('sign_ins').selectAll().execute(),
    world.house.db.selectFrom('sessions').selectAll().execute(),
  ])
  const all = JSON.stringify(rows)
  const token = typeof signedIn === 'string' ? '' : signedIn.token
  expect(token).toHaveLength(43)
  expect([secret, code.replace(' ', ''), token].filter(text => all.includes(text))).toEqual([])
})

test('a removed person cannot sign in', async () => {
  await ask()
  const signedIn = await byLink((await lastMail()).secret)
  const gone = { removed_at: world.house.now() }
  await world.house.db
    .updateTable('people')
    .set(gone)
    .where('id', '=', signedIn?.id ?? '')
    .execute()
  expect(await whoIs(world.house, signedIn?.token ?? '')).toBeNull()
  await ask()
  const { secret } = await lastMail()
  await expect(byLink(secret)).rejects.toMatchObject({ code: 'people.account_closed' })
})

test('a session lasts thirty days from its last use', async () => {
  await ask()
  const signedIn = await byLink((await lastMail()).secret)
  const isThere = async () => (await whoIs(world.house, signedIn?.token ?? ''))?.person === signedIn?.id
  world.pass({ days: 29 })
  expect(await isThere()).toBe(true)
  world.pass({ days: 29 })
  expect(await isThere()).toBe(true)
  world.pass({ days: 30 })
  expect(await isThere()).toBe(false)
})

test('one session ends, or all others; never those of somebody else', async () => {
  const tokens: string[] = []
  for (let at = 0; at < 3; at += 1) {
    await ask()
    tokens.push((await byLink((await lastMail()).secret))?.token ?? '')
  }
  const [first = '', second = '', third = ''] = tokens
  const someone = await whoIs(world.house, first)
  const stranger = await world.person('Stranger')
  const open = async () => (await Promise.all(tokens.map(token => whoIs(world.house, token)))).map(Boolean)
  await world.as(stranger, ctx => endSession(ctx, { token: first }))
  expect(await open()).toEqual([true, true, true])
  await world.as(someone!, ctx => endSession(ctx, { token: first }))
  expect(await open()).toEqual([false, true, true])
  await world.as(someone!, ctx => endSession(ctx, { allBut: third }))
  expect([await open(), second !== third]).toEqual([[false, false, true], true])
})

test('a link made at the command line signs its person in once, within a day, and only the system makes one', async () => {
  const person = await world.person('Operator', { role: 'operator' })
  const path = await world.as(system, ctx => makeSignInLink(ctx, { person: person.person! }))
  const secret = path.replace('/aanmelden/link/', '')
  expect(await whomLinkSignsIn(world.reader(), secret)).toBe('Operator')
  world.pass({ hours: 23 })
  expect(await byLink(secret)).toMatchObject({ id: person.person, isNew: false, next: '/mijn' })
  expect(await byLink(secret)).toBeNull()
  const byOperator = world.as(person, ctx => makeSignInLink(ctx, { person: person.person! }))
  await expect(byOperator).rejects.toMatchObject({ code: 'site.not_allowed' })
})

test('sign-ins and sessions that ended are forgotten', async () => {
  world.pass({ days: 31 })
  await world.as(system, forgetEnded)
  const count = async (table: 'sign_ins' | 'sessions') =>
    (await world.house.db.selectFrom(table).selectAll().execute()).length
  expect([await count('sign_ins'), await count('sessions')]).toEqual([0, 0])
})
