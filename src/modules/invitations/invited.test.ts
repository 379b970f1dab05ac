import { afterAll, beforeAll, expect, test } from 'vitest'
import { mailedPath, visit, type Visit } from '../../../journeys/visit.ts'
import type { Actor } from '../../platform/ctx/actor.ts'
import { openSite, type Site } from '../../testing/site.ts'
import { zandweerd } from '../../testing/places.ts'
import { askQuestion, closeQuestion, questionPath, type Question } from '../questions/index.ts'
import { textOf } from './testing-text.ts'

let site: Site
let anna: Actor
let own: Visit
let guest: Visit
let question: Question

beforeAll(async () => {
  site = await openSite()
  anna = await site.person('Anna')
  own = await visit(site, anna)
  guest = await visit(site)
})
afterAll(() => site.close())

async function ask(circle: 'public' | 'members' = 'public'): Promise<Question> {
  const wish = { explanation: 'Voor zaterdag.', motivation: '', places: [zandweerd], circle }
  return site.as(anna, ctx => askQuestion(ctx, { ...wish, title: 'Wie leent een kruiwagen uit?' }))
}

const to = (emails: string) => ({ way: 'mail', asks: 'answer', emails, message: 'Jij hebt er drie.' })
const invitePath = ({ id }: Question) => `/uitnodigen/question/${id}`

/** The page of the only card that was made last. */
async function cardFor(asked: Question, form: Record<string, string>): Promise<string> {
  const answer = await own.post(invitePath(asked), { asks: 'answer', ...form })
  const sheet = await textOf(own, answer.headers.get('location') ?? '')
  const code = /typ: ([A-Z]{4} [A-Z]{4})/.exec(sheet)?.[1] ?? ''
  return `/uitnodiging/${code.replace(' ', '')}`
}

test('who is invited by mail answers without an account, as a guest', async () => {
  question = await ask()
  await own.send(invitePath(question), to('buur@example.org'))
  const path = await mailedPath(site, 'buur@example.org', '/uitnodiging/')
  const invited = path.replace('/vergeet', '')
  const page = await textOf(guest, invited)
  expect(page).toContain('Anna vraagt of jij deze vraag wilt beantwoorden.')
  expect(page).toContain('Anna schrijft: ‘Jij hebt er drie.’')
  await guest.send(invited, { words: 'De mijne staat klaar.', name: '', mailThere: 'yes' })
  expect(await textOf(guest, questionPath(question))).toContain('Genodigde')
  expect(await textOf(own, '/mijn/uitnodigingen')).toContain('Genodigde gaf antwoord.')
})

test('the same code tells later what came of it, and the address of the invitation gets mail', async () => {
  const path = (await mailedPath(site, 'buur@example.org', '/uitnodiging/')).replace('/vergeet', '')
  await site.as(anna, ctx =>
    closeQuestion(ctx, { question: question.id, kind: 'solved', outcome: 'Gelukt met de kruiwagen.' }),
  )
  const page = await textOf(guest, path)
  expect(page).toContain('Gelukt met de kruiwagen.')
  expect(page).toContain('We mailen je wat ervan komt.')
  site.pass({ hours: 7 })
  for (let day = 0; day < 2; day += 1) await site.nextDay()
  const mails = (await site.mails()).filter(mail => mail.to === 'buur@example.org')
  expect(
    mails.some(({ text }) => text.includes('Wie leent een kruiwagen uit?') && !text.includes('Je code is')),
  ).toBe(true)
})

test('an invitation looks the same whether or not somebody has the address', async () => {
  const asked = await ask()
  const lid = await site.person('Lid')
  const { email } = await site.house.db
    .selectFrom('addresses')
    .select('email')
    .where('person', '=', lid.person)
    .executeTakeFirstOrThrow()
  const sent = async (address: string) => {
    const answer = await own.post(invitePath(asked), to(address))
    const mail = (await site.mails()).findLast(one => one.to === address)
    return [
      answer.status,
      answer.headers.get('location'),
      mail?.subject,
      mail?.text.replaceAll(/[A-Z]{4} ?[A-Z]{4}/g, 'CODE'),
    ]
  }
  expect(await sent(email)).toEqual(await sent('niemand@example.org'))
})

test('who declines is forgotten, and the same inviter cannot write again', async () => {
  const asked = await ask()
  await own.send(invitePath(asked), to('nee@example.org'))
  const decline = await mailedPath(site, 'nee@example.org', '/vergeet')
  await guest.get(decline)
  await guest.send(decline)
  const kept = await site.house.db
    .selectFrom('invitations')
    .select(['email', 'name'])
    .where('thing', '=', asked.id)
    .execute()
  expect(kept).toEqual([{ email: null, name: '' }])
  const again = await own.post(invitePath(await ask()), to('nee@example.org'))
  expect([again.status, await again.text()]).toEqual([
    422,
    expect.stringContaining('nee@example.org wil van jou geen uitnodigingen meer.'),
  ])
  expect((await guest.get(decline)).status).toBe(404)
})

test('a group code answers for as many as it has room for, each with a code of their own', async () => {
  const asked = await ask()
  const path = await cardFor(asked, { way: 'group', count: '2', days: '7' })
  const first = await guest.post(path, { words: 'Ik heb er een.', name: 'Piet' })
  const second = await guest.post(path, { words: 'Ik ook.', name: '' })
  const third = await guest.post(path, { words: 'En ik.', name: '' })
  const codes = [first, second].map(one => one.headers.get('location')?.split('?')[0])
  expect([new Set([...codes, path]).size, third.status]).toEqual([3, 410])
  expect(await textOf(guest, codes[0] ?? '')).toContain('Welkom, Piet')
  const shown = await textOf(guest, questionPath(asked))
  expect([shown.includes('Piet'), shown.includes('En ik.')]).toEqual([true, false])
})

test('a withdrawn or expired code opens nothing', async () => {
  const asked = await ask()
  const withdrawn = await cardFor(asked, { way: 'card', count: '1' })
  const { id } = await site.house.db
    .selectFrom('invitations')
    .select('id')
    .where('thing', '=', asked.id)
    .executeTakeFirstOrThrow()
  await own.send('/mijn/uitnodigingen/intrekken', { invitation: id })
  const group = await cardFor(asked, { way: 'group', count: '5', days: '7' })
  site.pass({ days: 8 })
  expect([(await guest.get(withdrawn)).status, (await guest.get(group)).status]).toEqual([404, 404])
})

test('nobody invites more than twenty addresses a day', async () => {
  site.pass({ days: 1 })
  const asked = await ask()
  const many = Array.from({ length: 20 }, (_, at) => `buur${at}@example.org`).join('\n')
  await own.send(invitePath(asked), to(many))
  expect((await own.post(invitePath(asked), to('nog.een@example.org'))).status).toBe(429)
})

test('a question that only members see is shown to others by its asker, not by another member', async () => {
  const asked = await ask('members')
  const other = await visit(site, await site.person('Ander'))
  expect([(await own.get(invitePath(asked))).status, (await other.get(invitePath(asked))).status]).toEqual([
    200, 403,
  ])
})

test('what nobody answered in ninety days is forgotten', async () => {
  const asked = await ask()
  site.pass({ days: 2 })
  await own.send(invitePath(asked), to('stil@example.org'))
  site.pass({ days: 91 })
  await site.nextDay()
  own = await visit(site, anna)
  const left = await site.house.db
    .selectFrom('invitations')
    .select('email')
    .where('email', '=', 'stil@example.org')
    .execute()
  expect(left).toEqual([])
})

test('an address that a guest types counts after a yes in that mail; somebody who has an account gets it all there', async () => {
  const asked = await ask()
  const lid = await site.person('Mina')
  const { email } = await site.house.db
    .selectFrom('addresses')
    .select('email')
    .where('person', '=', lid.person)
    .executeTakeFirstOrThrow()
  const path = await cardFor(asked, { way: 'card', count: '1' })
  await guest.send(path, { words: 'Ik heb er een.', name: '', email })
  const confirm = await mailedPath(site, email, '/uitnodiging/adres/')
  await guest.get(confirm)
  expect(await textOf(guest, questionPath(asked))).not.toContain('Mina')
  await guest.send(confirm)
  await site.settle()
  expect(await textOf(guest, questionPath(asked))).toContain('Mina')
})

test('a guest is forgotten with all that was left', async () => {
  const asked = await ask()
  const path = await cardFor(asked, { way: 'card', count: '1' })
  await guest.send(path, { words: 'Iets om spijt van te hebben.', name: 'Spijtoptant' })
  await guest.send(`${path}/vergeet`)
  const page = await textOf(guest, questionPath(asked))
  expect([page.includes('Spijtoptant'), page.includes('Iets om spijt')]).toEqual([false, false])
  const people = await site.house.db
    .selectFrom('people')
    .select('id')
    .where('name', '=', 'Spijtoptant')
    .execute()
  expect(people).toEqual([])
})

test('after twenty wrong codes in an hour nothing opens from there, not even a right one', async () => {
  const path = await cardFor(await ask(), { way: 'card', count: '1' })
  for (let at = 0; at < 20; at += 1) await guest.get('/uitnodiging/AAAABBBB')
  expect((await guest.get(path)).status).toBe(429)
  site.pass({ hours: 2 })
  expect((await guest.get(path)).status).toBe(200)
})
