import { system } from '../../platform/ctx/actor.ts'
import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { pathIn } from '../../platform/http/view.ts'
import { formatDay } from '../../platform/i18n/dates.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { writeMail } from '../../platform/mail/mail.ts'
import { addressesOf, connectorsOf } from '../people/index.ts'
import { leftOver } from './left-over.ts'
import { before, spans, unconfirmedSince, weekOf } from './listing.ts'
import { messages } from './messages/messages.ts'
import { areasLeftOver } from './queries/checks.ts'

/** Sends each connector what nobody confirmed in their places: one mail a week, and none when there is nothing. */
export async function tellConnectors(house: House): Promise<void> {
  for (const [person, areas] of await connectorsInvolved(house.reader(system))) {
    await house.transact(system, ctx => tellConnector(ctx, person, areas))
  }
}

/** Per connector the places; null is everywhere. */
async function connectorsInvolved(reader: Reader): Promise<Map<string, string[] | null>> {
  const areas = await areasLeftOver(reader, before(reader.now, spans.patience))
  if (areas.length === 0) return new Map()
  const found = new Map<string, string[] | null>()
  for (const { person, place } of await connectorsOf(reader, areas)) {
    const known = found.get(person)
    found.set(person, place === null || known === null ? null : [...(known ?? []), place])
  }
  return found
}

async function tellConnector(ctx: Ctx, person: string, areas: readonly string[] | null): Promise<void> {
  const [address] = await addressesOf(ctx, [person])
  const listings = address ? await leftOver(ctx, areas) : []
  if (!address || listings.length === 0) return
  const { email, lang } = address
  const t = wordsOf(messages, lang)
  await writeMail(ctx, {
    ...{ to: email, person, lang },
    subject: t('listings.connector_subject', { count: listings.length }),
    onceKey: `listings left over ${person} ${weekOf(ctx.now)}`,
    paragraphs: [
      t('listings.connector_lead'),
      ...listings.map(listing => {
        const { kind, id, title, path } = listing
        const label = t('listings.mail_listing', { title, day: formatDay(lang, unconfirmedSince(listing)) })
        return { about: [{ kind, id }], says: [{ label, path: pathIn(lang, path) }] }
      }),
      { label: t('listings.connector_list'), path: pathIn(lang, '/beheer/vermeldingen') },
    ],
  })
}
