import type { Ctx } from '../../platform/ctx/ctx.ts'
import { pathIn } from '../../platform/http/view.ts'
import { formatDay } from '../../platform/i18n/dates.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { writeMail } from '../../platform/mail/mail.ts'
import { dayOf, mandatesAt, organisationsWith, runsOn } from '../organisations/index.ts'
import { addressesOf, hashToken, newToken, type Address } from '../people/index.ts'
import { messages } from './messages/messages.ts'
import { noonOf, type MadePromise } from './promise.ts'
import { addLink } from './queries/asks.ts'

type Asked = Pick<MadePromise, 'id' | 'what' | 'dueDay' | 'person' | 'organisation'>

/** Asks who is to do it by mail; behind its link one says yes or no without signing in. */
export async function mailAsk(ctx: Ctx, promise: Asked): Promise<void> {
  const asked = (await askedOf(ctx, promise)).filter(person => person !== ctx.actor.person)
  const [body] = promise.organisation === null ? [] : await organisationsWith(ctx, [promise.organisation])
  for (const address of await addressesOf(ctx, asked)) {
    await mailTo(ctx, promise, { ...address, organisation: body?.name ?? '' })
  }
}

/** The person, or who may speak for the organisation. */
async function askedOf(ctx: Ctx, { person, organisation }: Asked): Promise<string[]> {
  if (person !== null) return [person]
  const mandates = organisation === null ? [] : await mandatesAt(ctx, [organisation])
  const running = mandates.filter(mandate => runsOn(mandate, dayOf(ctx.now)))
  return [...new Set(running.map(mandate => mandate.person))]
}

async function mailTo(
  ctx: Ctx,
  { id, what: title, dueDay }: Asked,
  { person, email, lang, organisation }: Address & { readonly organisation: string },
): Promise<void> {
  const t = wordsOf(messages, lang)
  const secret = newToken()
  await addLink(ctx, hashToken(secret), { promise: id, person })
  const name = ctx.actor.name ?? t('promises.somebody')
  await writeMail(ctx, {
    ...{ to: email, person, lang, thread: `promise ${id}`, onceKey: `promise ${id} ask ${person}` },
    names: { thing: { kind: 'promise', id }, otherwise: null },
    subject: t('promises.mail_asked', { title }),
    paragraphs: [
      t('promises.mail_ask', { name, title, day: formatDay(lang, noonOf(dueDay)) }),
      ...(organisation === '' ? [] : [t('promises.mail_ask_for', { organisation })]),
      t('promises.mail_ask_how'),
      { label: t('promises.mail_ask_link'), path: pathIn(lang, `/toezegging/${secret}`) },
    ],
  })
}
