import type { Ctx } from '../../platform/ctx/ctx.ts'
import { pathIn } from '../../platform/http/view.ts'
import { formatDay } from '../../platform/i18n/dates.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import type { MailParagraph, MailPart } from '../../platform/mail-paragraph.ts'
import { writeMail } from '../../platform/mail/mail.ts'
import { hashToken, newToken, peopleWith, type Address } from '../people/index.ts'
import { unconfirmedSince, type Listing } from './listing.ts'
import { messages } from './messages/messages.ts'
import { addLink } from './queries/links.ts'

/** Asks one person about these listings, each with three links that need no sign-in. */
export async function writeLetter(ctx: Ctx, address: Address, listings: readonly Listing[]): Promise<void> {
  const { person, email, lang } = address
  const t = wordsOf(messages, lang)
  const [keeper] = await peopleWith(ctx, [person])
  const blocks: MailPart[] = []
  for (const listing of listings) {
    const about = [{ kind: listing.kind, id: listing.id }]
    blocks.push({ about, says: await blockOf(ctx, address, listing) })
  }
  const [only, ...more] = listings
  await writeMail(ctx, {
    ...{ to: email, person, lang },
    subject: t('listings.mail_subject', { count: listings.length, title: listings[0]?.title ?? '' }),
    ...(only && more.length === 0 && { names: { thing: { kind: only.kind, id: only.id }, otherwise: null } }),
    onceKey: `listings asked ${person} ${ctx.now.toISOString().slice(0, 10)}`,
    paragraphs: [
      t('listings.mail_greeting', { name: keeper?.name ?? '' }),
      t('listings.mail_why', { count: listings.length }),
      ...blocks,
      t('listings.mail_how'),
    ],
  })
}

async function blockOf(ctx: Ctx, { person, lang }: Address, listing: Listing): Promise<MailParagraph[]> {
  const t = wordsOf(messages, lang)
  const secret = newToken()
  await addLink(ctx, hashToken(secret), { kind: listing.kind, id: listing.id, person })
  const path = pathIn(lang, `/vermelding/${secret}`)
  const day = formatDay(lang, unconfirmedSince(listing))
  return [
    t('listings.mail_listing', { title: listing.title, day }),
    { label: t('listings.right'), path: `${path}/klopt` },
    { label: t('listings.changed'), path: `${path}/anders` },
    { label: t('listings.stopped'), path: `${path}/gestopt` },
  ]
}
