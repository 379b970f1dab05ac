import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { pathIn } from '../../platform/http/view.ts'
import { formatDay } from '../../platform/i18n/dates.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { writeMail } from '../../platform/mail/mail.ts'
import { addressesOf, connectorsOf, operatorsOfSite, reopenPath, type Member } from '../people/index.ts'
import { addDays, unusedMonths, warnedDays } from './erasure.ts'
import { messages } from './messages/messages.ts'

/** Says that the account is closed, until when that can be undone, and how. */
export async function tellClosed(
  ctx: Ctx,
  { member, house, eraseAt }: { member: Member; house: Pick<House, 'sign'>; eraseAt: Date },
): Promise<void> {
  const [to] = member.emails
  if (to === undefined) return
  const { lang } = member
  const t = wordsOf(messages, lang)
  await writeMail(ctx, {
    ...{ to, lang, subject: t('privacy.closed_subject') },
    paragraphs: [
      t('privacy.closed_text'),
      t('privacy.closed_until', { day: formatDay(lang, eraseAt) }),
      { label: t('privacy.undo_link'), path: pathIn(lang, reopenPath(house, member)) },
    ],
  })
}

interface LeftAlone {
  readonly title: string
  readonly slug: string
  readonly areas: readonly string[]
}

/** Asks those who connect the place, or else the operators, to take over what nobody will answer for. */
export async function askConnectors(
  ctx: Ctx,
  { member, eraseAt, initiatives }: { member: Member; eraseAt: Date; initiatives: readonly LeftAlone[] },
): Promise<void> {
  for (const { title, slug, areas } of initiatives) {
    const connectors = (await connectorsOf(ctx, areas)).map(({ person }) => person)
    const asked = connectors.length > 0 ? connectors : await operatorsOfSite(ctx)
    const persons = [...new Set(asked)].filter(person => person !== member.id)
    for (const { email, lang, person } of await addressesOf(ctx, persons)) {
      const t = wordsOf(messages, lang)
      await writeMail(ctx, {
        ...{ to: email, person, lang, subject: t('privacy.take_over_subject', { title }) },
        paragraphs: [
          t('privacy.take_over_text', { title }),
          t('privacy.take_over_from', { day: formatDay(lang, eraseAt) }),
          { label: title, path: pathIn(lang, `/initiatieven/${slug}`) },
        ],
      })
    }
  }
}

/** Says that an account that nobody uses will be erased, and when. Signing in is enough to keep it. */
export async function warnUnused(ctx: Ctx, member: Member, which: 'first' | 'second'): Promise<void> {
  const [to] = member.emails
  if (to === undefined) return
  const { lang } = member
  const t = wordsOf(messages, lang)
  const day = formatDay(lang, addDays(ctx.now, warnedDays[which]))
  await writeMail(ctx, {
    ...{ to, lang, subject: t('privacy.unused_subject', { day }) },
    paragraphs: [
      t('privacy.unused_text', { months: unusedMonths, day }),
      t('privacy.unused_stays'),
      { label: t('privacy.unused_link'), path: pathIn(lang, '/aanmelden?next=%2Fmijn') },
    ],
  })
}
