import { afterAll, beforeAll, expect, test } from 'vitest'
import { guestsOf, inviteGuests, preparedOf } from '../modules/tables/index.ts'
import { answersTo, askQuestion, closeQuestion } from '../modules/questions/index.ts'
import type { Actor } from '../platform/ctx/actor.ts'
import { replyAddress } from '../platform/mail/reply-address.ts'
import { laidTable } from '../testing/laid-table.ts'
import { deskAddress, emailOf, openMailDesk, replyFrom, type MailDesk } from '../testing/mail-desk.ts'
import { deventer } from '../testing/places.ts'
import type { World } from '../testing/world.ts'
import { mailboxFindings } from './mailbox.ts'

const strict = { 'TXT _dmarc.example.org': [['v=DMARC1; p=reject']] }
const honest = { ...strict, 'TXT example.org': [['v=spf1 ip4:192.0.2.10 -all']] }
const watched = { 'TXT _dmarc.example.org': [['v=DMARC1; p=none']] }

let post: MailDesk
let world: World
let ria: Actor
beforeAll(async () => {
  post = await openMailDesk()
  world = post.world
  ria = await world.person('Ria')
})
afterAll(() => post.close())

/** What the DNS says for as long as a minute takes. */
async function pollWith(dns: MailDesk['records']): Promise<void> {
  Object.assign(post.records, dns)
  await post.poll()
  for (const key of Object.keys(post.records)) delete post.records[key]
}

async function invited() {
  const bas = await world.person('Bas')
  const { id } = await laidTable(world, ria)
  await world.as(ria, ctx => inviteGuests(ctx, world.house, { id, invited: [{ person: bas.person ?? '' }] }))
  await world.settle()
  const email = await emailOf(world, bas)
  const mail = post.smtp.taken.filter(({ to }) => to === email).at(-1)
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
  const to = { to_address: await emailOf(world, who), person: who.person, lang: 'nl', subject: 'Een vraag' }
  const at = { written_at: world.house.now(), sent_at: world.house.now() }
  await world.house.db
    .insertInto('mails')
    .values({ id: mail, ...to, ...at, paragraphs: '[]', answers: JSON.stringify({ kind, id }) })
    .execute()
  return replyAddress(world.house, deskAddress, mail)
}

test('an invitation to a table is answered by mail: question by question, with what was understood sent back', async () => {
  const { id, email, mail, to, prepared } = await invited()
  expect(mail?.mail.text).toMatch(/^##- Je mag deze mail beantwoorden\. Schrijf boven deze regel\. -##/)
  post.mailbox.receive(replyFrom(email, to))
  await post.poll()
  expect(await prepared()).toEqual([
    [
      0,
      'Bij de vergunning voor de geveltuinen. Dat duurt nu al een half jaar, en\nniemand weet wie erover gaat.',
      false,
    ],
    [1, 'Elke straat een boom, en ’s zomers schaduw.', false],
  ])
  expect((await guestsOf(world.reader(ria), id)).map(({ answer }) => answer)).toEqual(['yes'])
  expect(post.mailbox.areRead().at(-1)).toBe(true)
  const back = post.smtp.taken.filter(one => one.to === email).at(-1)
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
  post.mailbox.receive(replyFrom(email, to, { says: '1. Geld\n2. Groen' }))
  post.mailbox.receive(replyFrom(email, to, { says: '2. Meer groen' }))
  await post.poll()
  expect(await prepared()).toEqual([
    [0, 'Geld', true],
    [1, 'Meer groen', true],
  ])
})

test('a mail counts once, also when the program died after the answer and before the mail was marked as read', async () => {
  const { email, to, prepared } = await invited()
  post.mailbox.receive(replyFrom(email, to, { says: 'Geld' }))
  await post.poll()
  post.mailbox.markNewestUnread()
  const before = post.mailsTo(email).length
  await post.poll()
  expect([post.mailsTo(email).length - before, post.mailbox.areRead().at(-1), await prepared()]).toEqual([
    0,
    true,
    [[0, 'Geld', true]],
  ])
})

test('when the program dies in the middle of an answer nothing is kept, and the mail is read again', async () => {
  const { email, to, prepared } = await invited()
  const dying = post.desk.takers.map(taker => ({
    ...taker,
    take: async (...about: Parameters<typeof taker.take>) => {
      await taker.take(...about)
      throw new Error('killed')
    },
  }))
  post.mailbox.receive(replyFrom(email, to, { says: 'Geld' }))
  await expect(post.poll({ takers: dying })).rejects.toThrow('killed')
  const inBetween = [post.mailbox.areRead().at(-1), await prepared()]
  await post.poll()
  expect([inBetween, post.mailbox.areRead().at(-1), await prepared()]).toEqual([
    [false, []],
    true,
    [[0, 'Geld', true]],
  ])
})

/** Takers of which each fails on one mail, and handles every other. */
const failing = () =>
  post.desk.takers.map(taker => ({
    ...taker,
    take: async (...[ctx, house, reply]: Parameters<typeof taker.take>) => {
      if (reply.text === 'Kapot') throw new Error('cannot be handled')
      return taker.take(ctx, house, reply)
    },
  }))

test('a mail that cannot be handled is put aside after four tries, is said once to the operators, and blocks no other', async () => {
  const operator = await world.person('Oscar', { role: 'operator' })
  const said = async () => post.mailsTo(await emailOf(world, operator))
  const broken = await invited()
  post.mailbox.receive(replyFrom(broken.email, broken.to, { says: 'Kapot' }))
  const number = post.mailbox.flags().length - 1
  const fine = await invited()
  post.mailbox.receive(replyFrom(fine.email, fine.to, { says: 'Geld' }))
  const minute = async (minutes: number) => {
    world.pass({ minutes })
    return post.poll({ takers: failing() }).then(
      () => 'quiet',
      (error: Error) => error.message,
    )
  }
  const tries = [await minute(1), await minute(1), await minute(1), await minute(5), await minute(5)]
  expect(await fine.prepared()).toEqual([[0, 'Geld', true]])
  expect([post.mailbox.flags()[number], await said()]).toEqual([[], []])
  tries.push(await minute(30), await minute(1), await minute(60))
  const why = 'cannot be handled'
  expect(tries).toEqual([why, why, 'quiet', why, 'quiet', why, 'quiet', 'quiet'])
  expect(post.mailbox.flags()[number]).toEqual(['\\Seen', '\\Flagged'])
  await world.settle()
  expect((await said()).map(({ subject }) => subject)).toEqual(['Een mail ging niet: hij staat apart'])
  expect((await said())[0]?.text).not.toMatch(/Kapot|Bas/)
  const looked = await mailboxFindings({ IMAP_URL: post.mailbox.url, REPLY_ADDRESS: deskAddress })
  expect(looked.map(({ verdict, says }) => [verdict, /(\d) could not be handled/.exec(says)?.[1]])).toEqual([
    ['doubtful', '1'],
  ])
  post.mailbox.takeFlagsOff(number)
  expect([await minute(1), await broken.prepared(), (await said()).length]).toEqual([why, [], 1])
  post.mailbox.takeFlagsOff(number)
  await post.poll()
  expect([await broken.prepared(), post.mailbox.flags()[number]]).toEqual([[[0, 'Kapot', true]], ['\\Seen']])
})

test('two that read the mailbox at the same time keep one answer and send one mail back', async () => {
  const { bas, invitation, question } = await asked()
  const to = await addressFor('question_invitation', invitation, bas)
  const email = await emailOf(world, bas)
  post.mailbox.receive(replyFrom(email, to, { says: 'Ik doe het.' }))
  await Promise.all([post.poll(), post.poll(), post.poll()])
  const answers = await answersTo(world.reader(), [question])
  expect([answers.map(({ body }) => body), post.mailsTo(email).length]).toEqual([['Ik doe het.'], 1])
})

test('a mail that says to come from somebody else does not count, and its sender hears that without a link to act', async () => {
  const { to, prepared } = await invited()
  post.mailbox.receive(replyFrom('ander@example.org', to, { says: 'Geld' }))
  await post.poll()
  const [mail, ...more] = post.mailsTo('ander@example.org')
  expect([await prepared(), more, mail?.subject]).toEqual([[], [], 'Je mail is niet verwerkt'])
  expect(mail?.text).toBe(
    'Je mail is niet verwerkt. Antwoord vanaf het adres waarop je de mail kreeg, of gebruik de knop in die mail.\n\nDoe het op de pagina:\nhttps://knooppunt.test/',
  )
})

test('an address that this site did not make does nothing; only who is proven to be the sender hears so, once a day', async () => {
  const { to, prepared } = await invited()
  const forged = to.replace(/.@/, one => (one === '0@' ? '1@' : '0@'))
  const receive = (who: string) => post.mailbox.receive(replyFrom(who, forged, { says: 'Geld' }))
  receive('onbewezen@example.org')
  await post.poll()
  receive('bewezen@example.org')
  receive('bewezen@example.org')
  await pollWith(honest)
  expect([await prepared(), post.mailsTo('onbewezen@example.org')]).toEqual([[], []])
  expect(post.mailsTo('bewezen@example.org').map(({ text }) => text.split('\n')[0])).toEqual([
    'Je mail is niet verwerkt. We weten niet waar je mail een antwoord op is.',
  ])
})

test.each([
  { of: 'whose domain refuses it', dns: strict, server: '192.0.2.66', counts: false },
  { of: 'from another server than its domain allows', dns: honest, server: '192.0.2.66', counts: false },
  { of: 'from the server of its domain', dns: honest, server: '192.0.2.10', counts: true },
  { of: 'whose domain only watches', dns: watched, server: '192.0.2.66', counts: true },
])('a mail $of counts: $counts', async ({ dns, server, counts }) => {
  const { email, to, prepared } = await invited()
  const before = post.mailsTo(email).length
  post.mailbox.receive(replyFrom(email, to, { says: 'Geld' }).replaceAll('192.0.2.10', server))
  await pollWith(dns)
  expect(await prepared()).toEqual(counts ? [[0, 'Geld', true]] : [])
  const [back] = post.mailsTo(email).slice(before)
  expect(back?.text.includes('We konden niet nagaan of de mail echt van jou kwam.')).toBe(!counts)
})

test.each(['out-of-office', 'out-of-office-bare', 'gmail-vacation', 'mailing-list', 'bounce'])(
  '%s is read and never answered',
  async like => {
    const { email, to, prepared } = await invited()
    const before = post.smtp.taken.length
    post.mailbox.receive(replyFrom(email, to, { like }))
    await post.poll()
    expect([await prepared(), post.smtp.taken.length - before, post.mailbox.areRead().at(-1)]).toEqual([
      [],
      0,
      true,
    ])
  },
)

test('two programs that answer each other stop after ten mails and one more', async () => {
  const { email, to } = await invited()
  const before = post.mailsTo(email).length
  for (let at = 0; at < 14; at += 1)
    post.mailbox.receive(replyFrom(email, to, { says: `Ik ben er niet. ${at}` }))
  await post.poll()
  const back = post.mailsTo(email).slice(before)
  expect(back.filter(({ subject }) => subject.startsWith('Re: ')).length).toBe(10)
  expect(back.length).toBe(11)
})

test('a file that was sent along is not kept, and the sender hears that', async () => {
  const { email, to, prepared } = await invited()
  post.mailbox.receive(replyFrom(email, to, { like: 'attachment' }))
  await post.poll()
  expect(await prepared()).toEqual([[0, 'Zie de foto van de hoek.', true]])
  expect(post.mailsTo(email).at(-1)?.text).toContain(
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
  post.mailbox.receive(replyFrom(email, to, says === undefined ? { like } : { says }))
  await post.poll()
  const { text, subject } = post.mailsTo(email).at(-1) ?? { text: '', subject: '' }
  expect([await prepared(), subject]).toEqual([[], 'Je mail is niet verwerkt'])
  expect(text).toContain(`Je mail is niet verwerkt. ${why}\n\nDoe het op de pagina:`)
  expect(text).toMatch(/https:\/\/knooppunt\.test\/tafel-uitnodiging\/[\w-]{22}/)
})

test('the mail that asks for an answer is answered by mail, and the answer stands with the question', async () => {
  const { question, bas, invitation } = await asked()
  const to = await addressFor('question_invitation', invitation, bas)
  post.mailbox.receive(replyFrom(await emailOf(world, bas), to, { like: 'windows-1252' }))
  await post.poll()
  const answers = await answersTo(world.reader(), [question])
  expect(answers.map(({ body, person }) => [body, person])).toEqual([
    ['Het café is dicht; een kop koffie kost er nu € 3,50 – te duur.', bas.person],
  ])
  expect(post.mailsTo(await emailOf(world, bas)).at(-1)?.text).toContain(
    'Dank je. Dit antwoord staat nu bij de vraag ‘Wie snoeit de heg?’.',
  )
})

test('an answer to a question that was closed is refused, once a day', async () => {
  const { question, fatma, bas, invitation } = await asked()
  await world.as(fatma, ctx => closeQuestion(ctx, { question, kind: 'solved', outcome: 'Gesnoeid.' }))
  const [to, email] = [await addressFor('question_invitation', invitation, bas), await emailOf(world, bas)]
  const refusals = () =>
    post.mailsTo(email).filter(({ subject }) => subject === 'Je mail is niet verwerkt').length
  post.mailbox.receive(replyFrom(email, to, { says: 'Ik doe het.' }))
  post.mailbox.receive(replyFrom(email, to, { says: 'Echt waar.' }))
  await post.poll()
  const today = refusals()
  world.pass({ days: 1 })
  post.mailbox.receive(replyFrom(email, to, { says: 'En nu?' }))
  await post.poll()
  expect([today, refusals(), await answersTo(world.reader(), [question])]).toEqual([1, 2, []])
  expect(post.mailsTo(email).at(-1)?.text).toMatch(/https:\/\/knooppunt\.test\/vragen\/wie-snoeit-de-heg-/)
})

test('who asked gets back what was written to the letter, with what can be done', async () => {
  const { question, fatma } = await asked()
  const to = await addressFor('question', question, fatma)
  post.mailbox.receive(replyFrom(await emailOf(world, fatma), to, { says: 'Dank je wel!' }))
  await post.poll()
  const text = post.mailsTo(await emailOf(world, fatma)).at(-1)?.text ?? ''
  expect(text).toContain('We zetten je mail niet zomaar op de site.')
  expect(text).toContain('Dank je wel!\n\nZeg welk antwoord hielp:\n')
  expect(text).toMatch(/Rond de vraag af en zeg wat eruit kwam:\nhttps:\/\/\S+\/afronden/)
})

test('the doctor says whether the mailbox can be read', async () => {
  const looked = async (IMAP_URL: string | undefined) =>
    (await mailboxFindings({ IMAP_URL, REPLY_ADDRESS: deskAddress })).map(({ verdict }) => verdict)
  expect(await looked(undefined)).toEqual([])
  expect(await looked(post.mailbox.url)).toEqual(['good'])
  expect(await looked(post.mailbox.url.replace('testpass', 'wrong'))).toEqual(['bad'])
  expect(await looked(post.mailbox.url.replace('INBOX', 'Elders'))).toEqual(['bad'])
})
