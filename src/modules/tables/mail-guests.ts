import type { Ctx } from '../../platform/ctx/ctx.ts'
import { pathIn } from '../../platform/http/view.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { writeMails } from '../../platform/mail/mail.ts'
import { addressesWaiting } from '../invitations/index.ts'
import { answerLine } from '../replies/index.ts'
import { addressesOf, peopleWith, type Person } from '../people/index.ts'
import { eventOf, type About } from './calendar-event.ts'
import { pathOfSecret, secretOf, type Guest, type Signer } from './guest.ts'
import { messages } from './messages/messages.ts'
import { aboutTable, askedBeforehand } from './say-table.ts'
import { pathOf, stewardsOf, type Table } from './table.ts'

interface Letter {
  readonly table: Table
  readonly guests: readonly Guest[]
  readonly about: About
}

interface Reached {
  readonly person: string
  readonly email: string
}

/** Writes to guests, each with one link that answers without signing in. Those on paper have no address and get none. */
export async function mailGuests(ctx: Ctx, signer: Signer, letter: Letter): Promise<void> {
  const linkOf = new Map(
    letter.guests.flatMap(guest =>
      guest.person === null ? [] : [[guest.person, pathOfSecret(secretOf(signer, guest, 'mail'))]],
    ),
  )
  await mailEach(ctx, letter, linkOf)
}

/** The same to guests who did not say no, and to those who lead the table. */
export async function mailEverybody(ctx: Ctx, signer: Signer, letter: Letter): Promise<void> {
  const guests = letter.guests.filter(({ answer }) => answer !== 'no')
  await mailGuests(ctx, signer, { ...letter, guests })
  const invited = new Set(guests.map(({ person }) => person))
  const leading = stewardsOf(letter.table).filter(person => !invited.has(person))
  await mailEach(ctx, letter, new Map(leading.map(person => [person, pathOf(letter.table)])))
}

async function mailEach(ctx: Ctx, letter: Letter, linkOf: ReadonlyMap<string, string>): Promise<void> {
  const reached = await reach(ctx, [...linkOf.keys()])
  const people = await peopleWith(
    ctx,
    reached.map(({ person }) => person),
  )
  const mails = reached.flatMap(one => {
    const who = people.find(({ id }) => id === one.person)
    return who ? [mailTo(ctx, letter, { ...one, who, link: linkOf.get(one.person) ?? '' })] : []
  })
  await writeMails(ctx, mails)
}

async function reach(ctx: Ctx, persons: readonly string[]): Promise<Reached[]> {
  const known = await addressesOf(ctx, persons)
  const waiting = await addressesWaiting(
    ctx,
    persons.filter(id => !known.some(({ person }) => person === id)),
  )
  return [...known, ...waiting]
}

function mailTo(
  ctx: Ctx,
  { table, guests, about }: Letter,
  {
    person,
    email,
    who: { name, lang },
    link,
  }: Reached & { readonly who: Pick<Person, 'name' | 'lang'>; readonly link: string },
) {
  const t = wordsOf(messages, lang)
  const { id, title, sequence } = table
  const by = ctx.actor.name ?? t('tables.somebody')
  const isAsk = about === 'invited' || about === 'poll'
  const guest = guests.find(one => one.person === person)
  const isAnswered = isAsk && guest !== undefined && table.script.questions.length > 0
  const event = eventOf(table, { about, path: link })
  const once = about === 'poll' ? ctx.now.getTime() : sequence
  return {
    ...{ to: email, person, lang, subject: t(`tables.mail_${about}_subject`, { title }) },
    ...{ onceKey: `table ${about} ${id} ${person} ${once}`, thread: `table-${id}` },
    ...(isAnswered && { answers: { kind: 'guest', id: guest.id } }),
    paragraphs: [
      ...(isAnswered ? [answerLine(lang)] : []),
      t('tables.mail_greeting', { name }),
      t(`tables.mail_${about}`, { who: by, title }),
      ...aboutTable(table, about, lang),
      ...(isAsk ? askedBeforehand(table, lang) : []),
      { label: t(isAsk ? 'tables.mail_answer' : 'tables.mail_look'), path: pathIn(lang, link) },
      ...(isAsk ? [t('tables.mail_free')] : []),
    ],
    ...(event && { event }),
  }
}
