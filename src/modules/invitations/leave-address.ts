import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { pathIn } from '../../platform/http/view.ts'
import { wordsOf, type Lang } from '../../platform/i18n/words.ts'
import { writeMail } from '../../platform/mail/mail.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { giveAddress } from '../people/index.ts'
import type { Guest } from './guest.ts'
import { messages } from './messages/messages.ts'
import { guestBehind, saveAddress } from './queries/guests.ts'

type Signer = Pick<House, 'sign'>

interface Left {
  readonly person: string
  readonly email: string
  /** Whether whoever leaves it came by a link that was mailed there. */
  readonly proven?: boolean
  readonly lang: Lang
}

const patience = 10 * 60_000 // ms

/**
 * Notes where a guest wants mail. It counts once whoever reads that mail confirms it: by the mail that brought the invitation,
 * or by a link that is mailed now. On the page it looks the same whether or not somebody has that address.
 */
export async function leaveAddress(
  ctx: Ctx,
  signer: Signer,
  { person, email, proven = false, lang }: Left,
): Promise<void> {
  if (proven && (await giveAddress(ctx, { person, email })) === person) return
  await askToConfirm(ctx, signer, { person, email, lang })
}

async function askToConfirm(ctx: Ctx, signer: Signer, { person, email, lang }: Left): Promise<void> {
  const guest = await guestBehind(ctx, { person })
  if (guest?.emailAskedAt && ctx.now.getTime() - guest.emailAskedAt.getTime() < patience) {
    throw new Refusal('too_many', 'invitations.address_again', { minutes: 10 })
  }
  await saveAddress(ctx, { person, email })
  const t = wordsOf(messages, lang)
  await writeMail(ctx, {
    ...{ to: email, lang, onceKey: `guest address ${person} ${email}` },
    subject: t('invitations.address_subject'),
    paragraphs: [
      t('invitations.mail_hello'),
      t('invitations.address_text'),
      { label: t('invitations.address_link'), path: pathIn(lang, addressPath(signer, { person, email })) },
      t('invitations.address_not_you'),
    ],
  })
}

/** Behind the mailed link: whose address it is, as long as it waits. */
export async function guestWithAddress(
  reader: Pick<Reader, 'db'>,
  signer: Signer,
  link: { person: string; signature: string },
): Promise<Guest & { email: string }> {
  const guest = await guestBehind(reader, { person: link.person })
  if (!guest) throw new Refusal('not_found', 'invitations.ended')
  const { email } = guest
  if (email === null || signatureOf(signer, { person: guest.person, email }) !== link.signature) {
    throw new Refusal('gone', 'invitations.ended')
  }
  return { ...guest, email }
}

/**
 * Whoever reads the mail says yes: the address is the guest's. When it belongs to somebody already, all that the guest left
 * becomes that person's. Returns whose it is now.
 */
export async function confirmAddress(ctx: Ctx, guest: Guest & { email: string }): Promise<string> {
  const { person, email } = guest
  const owner = await giveAddress(ctx, { person, email })
  await saveAddress(ctx, { person, email: null })
  if (owner !== person) ctx.later('merge-guest', { from: person, into: owner })
  ctx.tell('invitations.address_confirmed', {
    ...{ verb: 'Accept', object: { kind: 'person', id: person }, areas: [], circle: 'hidden' },
  })
  return owner
}

function addressPath(signer: Signer, guest: { person: string; email: string }): string {
  return `/uitnodiging/adres/${guest.person}/${signatureOf(signer, guest)}`
}

function signatureOf(signer: Signer, { person, email }: { person: string; email: string }): string {
  return signer.sign('guest-address', `${person} ${email}`)
}
