import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { guestsOf, inviteGuests, preparedOf } from '../modules/tables/index.ts'
import { answersTo, askQuestion, closeQuestion } from '../modules/questions/index.ts'
import { replyJobs, type Desk } from '../modules/replies/index.ts'
import type { Actor } from '../platform/ctx/actor.ts'
import { replyAddress } from '../platform/mail/reply-address.ts'
import { laidTable } from '../testing/laid-table.ts'
import { openMailServer, type MailServer } from '../testing/mail-server.ts'
import { openMailbox, type TestMailbox } from '../testing/mailbox.ts'
import { deventer } from '../testing/places.ts'
import { openWorld, type World } from '../testing/world.ts'
import { deskOf, mailboxFindings } from './mailbox.ts'
import { modules } from './modules.ts'

const address = 'antwoord@knooppunt.test'
/** What the DNS says, by type and name; nothing else exists. */
const records: Record<string, string[][]> = {}
const resolver: NonNullable<Desk['resolver']> = (name, type) => {
  const found = records[`${type} ${name}`]
  return found
    ? Promise.resolve(found)
    : Promise.reject(Object.assign(new Error(name), { code: 'ENOTFOUND' }))
}
const strict = { 'TXT _dmarc.example.org': [['v=DMARC1; p=reject']] }
const honest = { ...strict, 'TXT example.org': [['v=spf1 ip4:192.0.2.10 -all']] }

let smtp: MailServer
let mailbox: TestMailbox
let world: World
let desk: Desk
let ria: Actor
let nth = 0
beforeAll(async () => {
  smtp = await openMailServer(address)
  mailbox = await openMailbox()
  world = await openWorld([...modules, smtp.mailing])
  desk = { ...deskOf(world.house, address), resolver }
  ria = await world.person('Ria')
})
afterAll(async () => {
  await world.close()
  await mailbox.close()
  await smtp.close()
})

/** A minute passes: what came in is read, and what was written goes out. */
async function poll(at: Desk = desk): Promise<void> {
  const fetch = replyJobs(at, mailbox.url).find(({ name }) => name === 'fetch-replies')
  await fetch?.run({})
  await world.settle()
}

const rawOf = (name: string) =>
  readFileSync(new URL(`../modules/replies/mails/${name}.eml`, import.meta.url), 'utf8')

/** A reply from somebody, to an address, with an own Message-ID. */
function replyFrom(who: string, to: string, { like = 'gmail-nl', says = '' } = {}): string {
  nth += 1
  const raw = rawOf(like)
    .replaceAll('bas@example.org', who)
    .replaceAll('{reply}', to)
    .replace(/Message-ID: <.*?@/, `Message-ID: <mail-${nth}@`)
  if (says === '') return raw
  return `${raw.split('\nContent-Type')[0]}\nContent-Type: text/plain; charset=UTF-8\n\n${says}\n`
}

const emailOf = async ({ person }: Actor) => {
  const row = world.house.db
    .selectFrom('addresses')
    .select('email')
    .where('person', '=', person ?? '')
  return (await row.executeTakeFirstOrThrow()).email
}
/** What went out to an address. */
const mailsTo = (who: string) =>
  smtp.taken
    .filter(({ to }) => to === who)
    .map(({ subject, mail }) => ({ subject, text: mail.text?.trim() ?? '' }))

async function invited() {
  const bas = await world.person('Bas')
  const { id } = await laidTable(world, ria)
  await world.as(ria, ctx => inviteGuests(ctx, world.house, { id, invited: [{ person: bas.person ?? '' }] }))
  await world.settle()
  const email = await emailOf(bas)
  const mail = smtp.taken.filter(({ to }) => to === email).at(-1)
  const to = /[^<]+@[^>]+/.exec(mail?.headers['reply-to'] ?? '')?.[0] ?? ''
  const prepared = async () =>
    (await preparedOf(world.reader(ria), id)).map(({ question, body, named }) => [question, body, named])
  return { id, bas, email, mail, to, prepared }
}

async function asked() {
  const [fatma, bas] = [await world.person('Fatma'), await world.person('Bas')]
  const wish = { title: 'Wie snoeit de heg?', explanation: '', motivation: '', places: [deventer] }
  const question = await world.as(fatma, ctx => askQuestion(ctx, { ...wish, circle: 'public' }))
  const invitation = { id: crypto.randomUUID(), person: bas.person ?? '', via: bas.person ?? '' }
  await world.house.db
    .insertInto('question_invitations')
    .values({
      ...invitation,
      question: question.id,
      via_kind: 'person',
      reason: '{}',
      asked_at: world.house.now(),
      link_hash: invitation.id,
    })
    .execute()
  return { question: question.id, fatma, bas, invitation: invitation.id }
}

/** Where a reply goes to a mail that asks somebody for an answer to this. */
async function addressFor(kind: string, id: string, who: Actor): Promise<string> {
  const mail = crypto.randomUUID()
  const to = { to_address: await emailOf(who), person: who.person, lang: 'nl', subject: 'Een vraag' }
  const at = { written_at: world.house.now(), sent_at: world.house.now() }
  await world.house.db
    .insertInto('mails')
    .values({ id: mail, ...to, ...at, paragraphs: '[]', answers: JSON.stringify({ kind, id }) })
    .execute()
  return replyAddress(world.house, address, mail)
}

test('an invitation to a table is answered by mail: question by question, with what was understood sent back', async () => {
  const { id, email, mail, to, prepared } = await invited()
  expect(mail?.mail.text).toMatch(/^##- Je mag deze mail beantwoorden\. Schrijf boven deze regel\. -##/)
  mailbox.receive(replyFrom(email, to))
  await poll()
  expect(await prepared()).toEqual([
    [
      0,
      'Bij de vergunning voor de geveltuinen. Dat duurt nu al een half jaar, en\nniemand weet wie erover gaat.',
      false,
    ],
    [1, 'Elke straat een boom, en ’s zomers schaduw.', false],
  ])
  expect((await guestsOf(world.reader(ria), id)).map(({ answer }) => answer)).toEqual(['yes'])
  expect(mailbox.areRead().at(-1)).toBe(true)
  const back = smtp.taken.filter(one => one.to === email).at(-1)
  expect(back?.subject).toBe('Re: Uitnodiging: Groen in de straat')
  expect(back?.headers['reply-to']).toMatch(/^antwoord\+[0-9a-f]{52}@knooppunt\.test$/)
  expect(back?.mail.text).toContain(
    'Dank je. Dit is je antwoord voor de tafel ‘Groen in de straat’.\n\nJe komt.',
  )
  expect(back?.mail.text).toContain(
    'Elke straat een boom, en ’s zomers schaduw.\n\nJe naam staat niet bij je antwoorden.',
  )
  expect(back?.mail.text).toMatch(
    /Verander je antwoord:\nhttps:\/\/knooppunt\.test\/tafel-uitnodiging\/[\w-]{22}/,
  )
})

test('what a second mail does not say stays as it was', async () => {
  const { email, to, prepared } = await invited()
  mailbox.receive(replyFrom(email, to, { says: '1. Geld\n2. Groen' }))
  mailbox.receive(replyFrom(email, to, { says: '2. Meer groen' }))
  await poll()
  expect(await prepared()).toEqual([
    [0, 'Geld', true],
    [1, 'Meer groen', true],
  ])
})

test('a mail counts once, also when the program died after the answer and before the mail was marked as read', async () => {
  const { email, to, prepared } = await invited()
  mailbox.receive(replyFrom(email, to, { says: 'Geld' }))
  await poll()
  mailbox.markNewestUnread()
  const before = mailsTo(email).length
  await poll()
  expect([mailsTo(email).length - before, mailbox.areRead().at(-1), await prepared()]).toEqual([
    0,
    true,
    [[0, 'Geld', true]],
  ])
})

test('when the program dies in the middle of an answer nothing is kept, and the mail is read again', async () => {
  const { email, to, prepared } = await invited()
  const dying = desk.takers.map(taker => ({
    ...taker,
    take: async (...about: Parameters<typeof taker.take>) => {
      await taker.take(...about)
      throw new Error('killed')
    },
  }))
  mailbox.receive(replyFrom(email, to, { says: 'Geld' }))
  await expect(poll({ ...desk, takers: dying })).rejects.toThrow('killed')
  const inBetween = [mailbox.areRead().at(-1), await prepared()]
  await poll()
  expect([inBetween, mailbox.areRead().at(-1), await prepared()]).toEqual([
    [false, []],
    true,
    [[0, 'Geld', true]],
  ])
})

test('two that read the mailbox at the same time keep one answer and send one mail back', async () => {
  const { bas, invitation, question } = await asked()
  const to = await addressFor('question_invitation', invitation, bas)
  const email = await emailOf(bas)
  mailbox.receive(replyFrom(email, to, { says: 'Ik doe het.' }))
  await Promise.all([poll(), poll(), poll()])
  const answers = await answersTo(world.reader(), [question])
  expect([answers.map(({ body }) => body), mailsTo(email).length]).toEqual([['Ik doe het.'], 1])
})

test('a mail that says to come from somebody else does not count, and its sender hears that without a link to act', async () => {
  const { to, prepared } = await invited()
  mailbox.receive(replyFrom('ander@example.org', to, { says: 'Geld' }))
  await poll()
  const [mail, ...more] = mailsTo('ander@example.org')
  expect([await prepared(), more, mail?.subject]).toEqual([[], [], 'Je mail is niet verwerkt'])
  expect(mail?.text).toBe(
    'Je mail is niet verwerkt. Antwoord vanaf het adres waarop je de mail kreeg, of gebruik de knop in die mail.\n\nDoe het op de pagina:\nhttps://knooppunt.test/',
  )
})

test('an address that this site did not make does nothing; only who is proven to be the sender hears so, once a day', async () => {
  const { to, prepared } = await invited()
  const forged = to.replace(/.@/, one => (one === '0@' ? '1@' : '0@'))
  const receive = (who: string) => mailbox.receive(replyFrom(who, forged, { says: 'Geld' }))
  receive('onbewezen@example.org')
  await poll()
  Object.assign(records, honest)
  receive('bewezen@example.org')
  receive('bewezen@example.org')
  await poll()
  for (const key of Object.keys(records)) delete records[key]
  expect([await prepared(), mailsTo('onbewezen@example.org')]).toEqual([[], []])
  expect(mailsTo('bewezen@example.org').map(({ text }) => text.split('\n')[0])).toEqual([
    'Je mail is niet verwerkt. We weten niet waar je mail een antwoord op is.',
  ])
})

test.each<[string, Record<string, string[][]>, string, boolean]>([
  ['whose domain refuses it', strict, '192.0.2.66', false],
  ['from another server than the domain allows', honest, '192.0.2.66', false],
  ['from the server of the domain', honest, '192.0.2.10', true],
  ['whose domain only watches', { 'TXT _dmarc.example.org': [['v=DMARC1; p=none']] }, '192.0.2.66', true],
])('a mail %s counts or not', async (_, dns, server, counts) => {
  const { email, to, prepared } = await invited()
  const before = mailsTo(email).length
  Object.assign(records, dns)
  mailbox.receive(replyFrom(email, to, { says: 'Geld' }).replaceAll('192.0.2.10', server))
  await poll()
  for (const key of Object.keys(records)) delete records[key]
  expect(await prepared()).toEqual(counts ? [[0, 'Geld', true]] : [])
  const [back] = mailsTo(email).slice(before)
  expect(back?.text.includes('We konden niet nagaan of de mail echt van jou kwam.')).toBe(!counts)
})

test.each(['out-of-office', 'out-of-office-bare', 'gmail-vacation', 'mailing-list', 'bounce'])(
  '%s is read and never answered',
  async like => {
    const { email, to, prepared } = await invited()
    const before = smtp.taken.length
    mailbox.receive(replyFrom(email, to, { like }))
    await poll()
    expect([await prepared(), smtp.taken.length - before, mailbox.areRead().at(-1)]).toEqual([[], 0, true])
  },
)

test('two programs that answer each other stop after ten mails and one more', async () => {
  const { email, to } = await invited()
  const before = mailsTo(email).length
  for (let at = 0; at < 14; at += 1) mailbox.receive(replyFrom(email, to, { says: `Ik ben er niet. ${at}` }))
  await poll()
  const back = mailsTo(email).slice(before)
  expect(back.filter(({ subject }) => subject.startsWith('Re: ')).length).toBe(10)
  expect(back.length).toBe(11)
})

test('a file that was sent along is not kept, and the sender hears that', async () => {
  const { email, to, prepared } = await invited()
  mailbox.receive(replyFrom(email, to, { like: 'attachment' }))
  await poll()
  expect(await prepared()).toEqual([[0, 'Zie de foto van de hoek.', true]])
  expect(mailsTo(email).at(-1)?.text).toContain(
    'Je stuurde een bestand mee. Dat is niet bewaard: hier telt alleen tekst.',
  )
})

test.each<[string, string]>([
  ['nothing-written', 'We vonden geen tekst van jou in je mail.'],
  ['too-large', 'Je mail is te groot. Stuur alleen tekst, zonder bestanden.'],
  ['too-long', 'Dit is te lang. Maak het korter.'],
])('a mail that is %s is answered with why, and the page to do it', async (like, why) => {
  const { email, to, prepared } = await invited()
  const says = { 'too-large': 'lang '.repeat(230_000), 'too-long': 'lang '.repeat(201) }[like]
  mailbox.receive(replyFrom(email, to, says === undefined ? { like } : { says }))
  await poll()
  const { text, subject } = mailsTo(email).at(-1) ?? { text: '', subject: '' }
  expect([await prepared(), subject]).toEqual([[], 'Je mail is niet verwerkt'])
  expect(text).toContain(`Je mail is niet verwerkt. ${why}\n\nDoe het op de pagina:`)
  expect(text).toMatch(/https:\/\/knooppunt\.test\/tafel-uitnodiging\/[\w-]{22}/)
})

test('the mail that asks for an answer is answered by mail, and the answer stands with the question', async () => {
  const { question, bas, invitation } = await asked()
  const to = await addressFor('question_invitation', invitation, bas)
  mailbox.receive(replyFrom(await emailOf(bas), to, { like: 'windows-1252' }))
  await poll()
  const answers = await answersTo(world.reader(), [question])
  expect(answers.map(({ body, person }) => [body, person])).toEqual([
    ['Het café is dicht; een kop koffie kost er nu € 3,50 – te duur.', bas.person],
  ])
  expect(mailsTo(await emailOf(bas)).at(-1)?.text).toContain(
    'Dank je. Dit antwoord staat nu bij de vraag ‘Wie snoeit de heg?’.',
  )
})

test('an answer to a question that was closed is refused, once a day', async () => {
  const { question, fatma, bas, invitation } = await asked()
  await world.as(fatma, ctx => closeQuestion(ctx, { question, kind: 'solved', outcome: 'Gesnoeid.' }))
  const [to, email] = [await addressFor('question_invitation', invitation, bas), await emailOf(bas)]
  const refusals = () => mailsTo(email).filter(({ subject }) => subject === 'Je mail is niet verwerkt').length
  mailbox.receive(replyFrom(email, to, { says: 'Ik doe het.' }))
  mailbox.receive(replyFrom(email, to, { says: 'Echt waar.' }))
  await poll()
  const today = refusals()
  world.pass({ days: 1 })
  mailbox.receive(replyFrom(email, to, { says: 'En nu?' }))
  await poll()
  expect([today, refusals(), await answersTo(world.reader(), [question])]).toEqual([1, 2, []])
  expect(mailsTo(email).at(-1)?.text).toMatch(/https:\/\/knooppunt\.test\/vragen\/wie-snoeit-de-heg-/)
})

test('who asked gets back what was written to the letter, with what can be done', async () => {
  const { question, fatma } = await asked()
  const to = await addressFor('question', question, fatma)
  mailbox.receive(replyFrom(await emailOf(fatma), to, { says: 'Dank je wel!' }))
  await poll()
  const text = mailsTo(await emailOf(fatma)).at(-1)?.text ?? ''
  expect(text).toContain('We zetten je mail niet zomaar op de site.')
  expect(text).toContain('Dank je wel!\n\nZeg welk antwoord hielp:\n')
  expect(text).toMatch(/Rond de vraag af en zeg wat eruit kwam:\nhttps:\/\/\S+\/afronden/)
})

test('the doctor says whether the mailbox can be read', async () => {
  const looked = async (IMAP_URL: string | undefined) =>
    (await mailboxFindings({ IMAP_URL, REPLY_ADDRESS: address })).map(({ verdict }) => verdict)
  expect(await looked(undefined)).toEqual([])
  expect(await looked(mailbox.url)).toEqual(['good'])
  expect(await looked(mailbox.url.replace('testpass', 'wrong'))).toEqual(['bad'])
  expect(await looked(mailbox.url.replace('INBOX', 'Elders'))).toEqual(['bad'])
})
