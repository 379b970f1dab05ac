import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { visitor, type Actor } from '../../platform/ctx/actor.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { chooseAddress, proveAddress, removeAddress } from './add-address.ts'
import { askAddress } from './ask-address.ts'
import { addressesOf, allAddressesOf, people } from './index.ts'
import { challengeUntil, relyingParty } from './passkey.ts'
import { addChallenge, takeChallenge } from './queries/passkeys.ts'
import { signInByLink } from './sign-in-person.ts'

let world: World
let fatma: Actor
let nth = 0
beforeAll(async () => void (world = await openWorld([people])))
afterAll(() => world.close())
beforeEach(async () => void (fatma = await world.person(`Fatma${(nth += 1)}`)))

const ask = (email: string, actor = fatma) => world.as(actor, ctx => askAddress(ctx, { email, lang: 'nl' }))
const prove = (secret: string, actor = fatma) => world.as(actor, ctx => proveAddress(ctx, { secret }))
const emailsOf = async ({ person }: Actor) =>
  (await allAddressesOf(world.reader(), [person ?? ''])).map(({ email }) => email)

async function mailedTo(email: string) {
  const text = (await world.mails()).findLast(mail => mail.to === email)?.text ?? ''
  return {
    secret: /\/mijn\/adressen\/link\/(\S+)/.exec(text)?.[1] ?? '',
    code: /\d{3} \d{3}/.exec(text)?.[0] ?? '',
  }
}

async function add(email: string): Promise<void> {
  await ask(email)
  await prove((await mailedTo(email)).secret)
}

test('an address is added by whoever reads its mail, by link or by code, once', async () => {
  const email = `second${nth}@example.org`
  const id = await ask(email)
  const { secret, code } = await mailedTo(email)
  const byCode = () => world.as(fatma, ctx => proveAddress(ctx, { signIn: id, code }))
  expect(await byCode()).toEqual({ ownedBy: null })
  expect(await emailsOf(fatma)).toHaveLength(2)
  expect([await byCode(), await prove(secret)]).toEqual(['code_ended', 'code_ended'])
})

test('G4: a mailed link adds the address for who asked for it, and signs nobody in', async () => {
  const email = `victim${nth}@example.org`
  await ask(email)
  const { secret } = await mailedTo(email)
  const stranger = await world.person('Stranger')
  expect(await prove(secret, stranger)).toBe('code_ended')
  expect(await world.as(visitor, ctx => signInByLink(ctx, { secret, device: '' }))).toBeNull()
  expect(await prove(secret)).toEqual({ ownedBy: null })
})

test('an address of somebody else is told of only to who reads its mail, and stays theirs', async () => {
  const bram = await world.person('Bram')
  const [email = ''] = await emailsOf(bram)
  await ask(email)
  expect(await prove((await mailedTo(email)).secret)).toEqual({ ownedBy: bram.person })
  expect(await emailsOf(bram)).toEqual([email])
})

test('mail goes to the address that was chosen last, or else to the first', async () => {
  const [first] = await emailsOf(fatma)
  const email = `chosen${nth}@example.org`
  await add(email)
  const mailed = async () => (await addressesOf(world.reader(), [fatma.person ?? '']))[0]?.email
  expect(await mailed()).toBe(first)
  await world.as(fatma, ctx => chooseAddress(ctx, email))
  expect([await mailed(), (await emailsOf(fatma))[0]]).toEqual([email, email])
})

test('the last way to sign in is never removed, and nobody removes that of another', async () => {
  const [first = ''] = await emailsOf(fatma)
  const remove = (email: string, actor = fatma) => world.as(actor, ctx => removeAddress(ctx, email))
  await expect(remove(first)).rejects.toMatchObject({ code: 'people.last_way_in' })
  await add(`other${nth}@example.org`)
  await expect(remove(first, await world.person('X'))).rejects.toMatchObject({ code: 'people.address_gone' })
  await remove(first)
  expect(await emailsOf(fatma)).toEqual([`other${nth}@example.org`])
})

test('removing two at the same time leaves one', async () => {
  const [first = ''] = await emailsOf(fatma)
  const second = `two${nth}@example.org`
  await add(second)
  const removed = await Promise.allSettled(
    [first, second].map(email => world.as(fatma, ctx => removeAddress(ctx, email))),
  )
  expect(removed.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await emailsOf(fatma)).toHaveLength(1)
})

test('the owner is mailed when a way to sign in is added', async () => {
  const [first = ''] = await emailsOf(fatma)
  await add(`warned${nth}@example.org`)
  const warned = (await world.mails()).filter(mail => mail.to === first)
  expect(warned.map(({ subject }) => subject)).toEqual(['Er is iets veranderd aan hoe je je aanmeldt'])
})

test('G3: whose role waits and who has a passkey shows that before changing how they sign in', async () => {
  const mo: Actor = { ...fatma, waits: [{ role: 'moderator', place: null }] }
  await ask(`first${nth}@example.org`, mo)
  const passkey = { id: crypto.randomUUID(), person: fatma.person ?? '', credential: `c${nth}`, counter: 0 }
  const rest = { name: 'X', public_key: Buffer.from(''), made_at: world.house.now() }
  await world.house.db
    .insertInto('passkeys')
    .values({ ...passkey, ...rest })
    .execute()
  await expect(ask(`more${nth}@example.org`, mo)).rejects.toMatchObject({ code: 'people.show_more' })
})

test('G2: asking for a known and for an unknown address does the same work', async () => {
  const bram = await world.person('Bram')
  const [known = ''] = await emailsOf(bram)
  const work = async (email: string) => {
    world.queries()
    await ask(email)
    return world.queries()
  }
  expect(await work(known)).toEqual(await work(`unknown${nth}@example.org`))
})

test('what a device was asked is answered once, within five minutes, by whom it was asked', async () => {
  const person = fatma.person
  const begin = (hash: string, whose: string | null) =>
    world.as(fatma, ctx => addChallenge(ctx, { hash, person: whose, until: challengeUntil(ctx.now) }))
  const take = (hash: string, whose: string | null) =>
    world.as(fatma, ctx => takeChallenge(ctx, { hash, person: whose }))
  await begin('a', person)
  expect([await take('a', person), await take('a', person)]).toEqual([true, false])
  await begin('b', person)
  expect([await take('b', null), await take('b', person)]).toEqual([false, false])
  await begin('c', null)
  world.pass({ minutes: 5 })
  expect(await take('c', null)).toBe(false)
})

test.each([
  ['https://buurt.example', { id: 'buurt.example', origin: 'https://buurt.example' }],
  ['http://localhost:3000', { id: 'localhost', origin: 'http://localhost:3000' }],
  ['http://buurt.example', null],
  ['https://192.0.2.1', null],
  ['http://127.0.0.1:3000', null],
])('passkeys at %s belong to %j', (origin, party) => {
  expect(relyingParty(origin)).toEqual(party)
})
