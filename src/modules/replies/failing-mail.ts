import { system } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { writeMail } from '../../platform/mail/mail.ts'
import { addressesOf, operatorsOfSite } from '../people/index.ts'
import type { Desk } from './desk.ts'
import type { Mailbox } from './mailbox.ts'
import { messages } from './messages/messages.ts'
import { failuresOf, noteFailure } from './queries.ts'

/** After each failure so many minutes until the next try: long enough for what passes by itself. */
const waits = [0, 5, 30] as const
const mostTries = waits.length + 1
const minute = 60_000 // ms

/** Those of these mails that are to be tried now: all but those that failed a short time ago. */
export async function dueOf(
  house: House,
  mailbox: Pick<Mailbox, 'keyOf'>,
  numbers: readonly number[],
): Promise<number[]> {
  const { now } = house.reader(system)
  const failures = await failuresOf(house.reader(system), numbers.map(mailbox.keyOf))
  return numbers.filter(number => {
    const failed = failures.get(mailbox.keyOf(number))
    return !failed || failed.at.getTime() + (waits[failed.tries - 1] ?? 0) * minute <= now.getTime()
  })
}

/** Counts that a mail made us fail; true when that was the last try. Then the operators hear of it, once. */
export async function countFailure({ house, address }: Desk, mail: string): Promise<boolean> {
  return house.transact(system, async ctx => {
    const tries = await noteFailure(ctx, mail)
    if (tries < mostTries) return false
    await tellOperators(ctx, { mail, address })
    return true
  })
}

/** Without anything of what the mail says or who sent it. */
async function tellOperators(ctx: Ctx, { mail, address }: { mail: string; address: string }): Promise<void> {
  for (const { email, lang, person } of await addressesOf(ctx, await operatorsOfSite(ctx))) {
    const t = wordsOf(messages, lang)
    await writeMail(ctx, {
      ...{ to: email, person, lang, onceKey: `reply aside ${mail} ${person}` },
      subject: t('replies.aside_subject'),
      paragraphs: [t('replies.aside_text', { address, count: mostTries }), t('replies.aside_again')],
    })
  }
}
