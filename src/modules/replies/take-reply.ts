import type { Ctx } from '../../platform/ctx/ctx.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { mailWith, type WrittenMail } from '../../platform/mail/queries.ts'
import { mailAnsweredAt } from '../../platform/mail/reply-address.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { memberWithLink } from '../people/index.ts'
import { langOf, takerOf, type Desk, type Received } from './desk.ts'
import { messages } from './messages/messages.ts'
import { noteReply, repliesSince } from './queries.ts'
import { readMessage, type Message } from './read-message.ts'
import { senderProof } from './sender-proof.ts'
import { sendBack, writeBack } from './write-back.ts'

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
  const { house } = desk
  if (!mail) throw new Refusal('not_found', 'replies.unknown')
  if (proof === 'forged') throw new Refusal('not_allowed', 'replies.not_proven')
  if (message.from !== mail.to.toLowerCase()) throw new Refusal('not_allowed', 'replies.other_address')
  const taker = takerOf(desk, mail)
  const actor = mail.person === null ? undefined : await memberWithLink(house, mail.person)
  if (!taker || !actor || !mail.answers) throw new Refusal('gone', 'replies.ended')
  const { id } = mail.answers
  const lang = langOf(mail)
  await house.transact(actor, async ctx => {
    if (!(await noteReply(ctx, { key: message.key, answers: id }))) return
    await refuseUnreadable(ctx, message, id)
    const says = await taker.take(ctx, house, { id, text: message.text, lang })
    const more = message.hasAttachment ? [wordsOf(messages, lang)('replies.attachment')] : []
    await writeBack(ctx, { mail, to: mail.to, lang, paragraphs: [...says, ...more] })
  })
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
