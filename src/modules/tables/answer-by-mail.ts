import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import type { MailPart } from '../../platform/mail-paragraph.ts'
import type { Reply, ReplyTaker } from '../../platform/mail/reply.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { answerInvitation, longestPrepared } from './answer-invitation.ts'
import { pathOfSecret, secretOf, type Guest, type Signer } from './guest.ts'
import { lockedTable } from './load-table.ts'
import { guestWith } from './queries/guests.ts'
import { preparationsOf } from './queries/preparations.ts'
import { readReply } from './read-reply.ts'
import { understood } from './say-understood.ts'

/** What a guest answers to the invitation, as on the page behind its link. */
export const guestReplies: ReplyTaker = {
  kind: 'guest',
  take,
  pathTo: (house, id) => Promise.resolve(pathOf(house, id)),
}

/** What is not said in this mail stays as it was. */
async function take(ctx: Ctx, house: House, { id, text, lang }: Reply): Promise<readonly MailPart[]> {
  const guest = await guestWith(ctx, id)
  if (!guest) throw new Refusal('gone', 'tables.link_ended')
  const table = await lockedTable(ctx, guest.table)
  const { questions } = table.script
  const read = readReply(text, questions)
  if ([...read.bodies.values()].some(body => body.length > longestPrepared)) {
    throw new Refusal('invalid', 'tables.too_long')
  }
  const before = (await preparationsOf(ctx, table.id)).filter(one => one.guest === id)
  const prepared = questions.map(
    (_, at) => read.bodies.get(at) ?? before.find(({ question }) => question === at)?.body ?? '',
  )
  const said = { answer: read.answer ?? guest.answer, named: read.named ?? guest.preparedNamed, prepared }
  await answerInvitation(ctx, { ...said, table: table.id, guest: id, dates: null, via: 'mail' })
  return understood(lang, table, { ...said, path: pathOf(house, id) })
}

function pathOf(signer: Signer, id: Guest['id']): string {
  return pathOfSecret(secretOf(signer, { id }, 'mail'))
}
