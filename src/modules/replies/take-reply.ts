import { visitor, type Actor } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { wordsOf, type Lang, type Params } from '../../platform/i18n/words.ts'
import { mailWith, type WrittenMail } from '../../platform/mail/queries.ts'
import { mailAnsweredAt } from '../../platform/mail/reply-address.ts'
import type { ReplyTaker } from '../../platform/mail/reply.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { memberWithLink } from '../people/index.ts'
import { messages } from './messages/messages.ts'
import { noteReply, repliesSince } from './queries.ts'
import { readMessage, type Message } from './read-message.ts'
import { senderProof, type Resolver, type SenderProof } from './sender-proof.ts'
import { writeBack } from './write-back.ts'

/** Where mail comes in, and who takes what. */
export interface Desk {
  readonly house: House
  /** Of the mailbox, without what stands behind a plus. */
  readonly address: string
  readonly takers: readonly ReplyTaker[]
  /** Says the sentence of a refusal of any module. */
  readonly sentence: (lang: Lang, key: string, params?: Params) => string
  /** Asks the DNS; the real one when left out. */
  readonly resolver?: Resolver
}

/** What came in, and what it answers, as far as that can be told. */
interface Received {
  readonly message: Message
  readonly proof: SenderProof
  readonly mail: WrittenMail | undefined
}

/** Reads one mail that came in: it counts once, and its sender hears what came of it. */
export async function takeReply(desk: Desk, raw: Buffer): Promise<void> {
  const message = await readMessage(raw)
  if (message.isAutomatic) return
  const proof = message.isTooLarge ? 'unsaid' : await senderProof(raw, desk.resolver)
  const received = { message, proof, mail: await answeredMail(desk, message) }
  try {
    await place(desk, received)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    await sendBack(desk, received, error)
  }
}

async function answeredMail({ house, address }: Desk, { to }: Message): Promise<WrittenMail | undefined> {
  const [id] = to.flatMap(one => mailAnsweredAt(house, address, one) ?? [])
  return id === undefined ? undefined : mailWith(house.db, id)
}

/** Gives the answer to the module that asked for it, in one transaction with the note that this mail was read. */
async function place(desk: Desk, { message, proof, mail }: Received): Promise<void> {
  const { house, takers } = desk
  if (!mail) throw new Refusal('not_found', 'replies.unknown')
  refuseForged(message, mail, proof)
  const taker = takers.find(({ kind }) => kind === mail.answers?.kind)
  const actor = await actorOf(house, mail)
  if (!taker || !actor || !mail.answers) throw new Refusal('gone', 'replies.ended')
  const { id } = mail.answers
  const lang = langOf(mail)
  await house.transact(actor, async ctx => {
    if (!(await noteReply(ctx, { key: message.key, answers: id }))) return
    await refuseUnreadable(ctx, message, id)
    const says = await taker.take(ctx, house, { id, text: message.text, lang })
    const t = wordsOf(messages, lang)
    const more = message.hasAttachment ? [t('replies.attachment')] : []
    await writeBack(ctx, { mail, to: mail.to, lang, paragraphs: [...says, ...more] })
  })
}

function refuseForged({ from }: Message, { to }: WrittenMail, proof: SenderProof): void {
  if (proof === 'forged') throw new Refusal('not_allowed', 'replies.not_proven')
  if (from !== to.toLowerCase()) throw new Refusal('not_allowed', 'replies.other_address')
}

/** Replies to one thing in a day; more of them are two programs that answer each other. */
const mostReplies = 10
const day = 86_400_000 // ms

async function refuseUnreadable(ctx: Ctx, { isTooLarge, text }: Message, answers: string): Promise<void> {
  if (isTooLarge) throw new Refusal('invalid', 'replies.too_large')
  if (text === '') throw new Refusal('invalid', 'replies.empty')
  const count = await repliesSince(ctx, answers, new Date(ctx.now.getTime() - day))
  if (count > mostReplies) throw new Refusal('too_many', 'replies.too_many', { most: mostReplies })
}

/** Says why a reply does not count and where to go. A forged one goes unanswered: what it answers was mailed to somebody else. */
async function sendBack(desk: Desk, { message, proof, mail }: Received, refusal: Refusal): Promise<void> {
  const { house, takers, sentence } = desk
  const lang = langOf(mail)
  const t = wordsOf(messages, lang)
  const to = proof === 'forged' ? mail?.to : mail || proof === 'proven' ? message.from : null
  const taker = takers.find(({ kind }) => kind === mail?.answers?.kind)
  const isOwn = to === mail?.to.toLowerCase()
  const path = isOwn && mail?.answers && taker ? await taker.pathTo(house, mail.answers.id) : '/'
  await house.transact(visitor, async ctx => {
    const isNew = await noteReply(ctx, { key: message.key, answers: mail?.answers?.id ?? null })
    if (!isNew || !to) return
    await writeBack(ctx, {
      ...{ mail, to, lang, isRefused: true },
      paragraphs: [
        `${t('replies.refused')} ${sentence(lang, refusal.code, refusal.details)}`,
        { label: t('replies.go_there'), path },
      ],
    })
  })
}

async function actorOf(house: House, { person }: WrittenMail): Promise<Actor | undefined> {
  return person === null ? undefined : memberWithLink(house, person)
}

function langOf(mail: WrittenMail | undefined): Lang {
  return mail?.lang === 'en' ? 'en' : 'nl'
}
