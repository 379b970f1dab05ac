import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { pathIn } from '../../platform/http/view.ts'
import { wordsOf, type Lang } from '../../platform/i18n/words.ts'
import { writeMail } from '../../platform/mail/mail.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { guestFor, isSame, recordConsent } from '../people/index.ts'
import { pathOf, type Budget } from './budget.ts'
import { countsWith } from './cast-ballot.ts'
import type { Signer } from './keys.ts'
import { messages } from './messages/messages.ts'
import {
  addressOf,
  countAsked,
  countedBallot,
  dropAddressesBefore,
  saveAddress,
  saveHearer,
  type CountedBallot,
  type WaitingAddress,
} from './queries/voters-told.ts'

type Named = Pick<Budget, 'id' | 'slug' | 'title'>

interface Left {
  readonly budget: Named
  /** The receipt, or the code of a sheet of paper that was entered. */
  readonly code: string
  readonly email: string
  readonly lang: Lang
}

const day = 86_400_000 // ms
const patience = 10 * 60_000 // ms
/** So that nobody can have us mail a stranger for ever. */
const mostADay = 5
const waitingDays = 7

/**
 * Notes where who cast this ballot without an account wants to hear what comes of it. It counts once whoever reads that mail
 * says yes. Nothing is told (docs/decisions/0010). Looks the same whether or not somebody has that address.
 */
export async function leaveAddress(ctx: Ctx, signer: Signer, { budget, code, ...wish }: Left): Promise<void> {
  const ballot = await countsWith(ctx, signer, { budget: budget.id, receipt: code })
  if (!ballot) throw new Refusal('not_found', 'budgets.receipt_unknown')
  if (ballot.byAccount || ballot.hears !== null) throw new Refusal('conflict', 'budgets.hears_already')
  await checkPatience(ctx, ballot, wish.email)
  await saveAddress(ctx, ballot.voter, wish)
  await askToConfirm(ctx, signer, { budget, voter: ballot.voter, ...wish })
}

async function checkPatience(ctx: Ctx, { voter }: CountedBallot, email: string): Promise<void> {
  const before = await addressOf(ctx, voter)
  const isSoon = before !== undefined && ctx.now.getTime() - before.askedAt.getTime() < patience
  const asked = await countAsked(ctx, email, new Date(ctx.now.getTime() - day))
  if (isSoon || asked >= mostADay) {
    throw new Refusal('invalid', 'budgets.address_again', { field: 'email', minutes: 10 })
  }
}

async function askToConfirm(
  ctx: Ctx,
  signer: Signer,
  { budget, voter, email, lang }: { budget: Named; voter: string; email: string; lang: Lang },
): Promise<void> {
  const t = wordsOf(messages, lang)
  const path = hearPath(signer, budget, { voter, whose: email })
  await writeMail(ctx, {
    ...{ to: email, lang, onceKey: `ballot address ${voter} ${email} ${ctx.now.getTime()}` },
    subject: t('budgets.hear_subject', { title: budget.title }),
    paragraphs: [
      t('budgets.hear_mail', { title: budget.title }),
      { label: t('budgets.hear_yes'), path: pathIn(lang, path) },
      t('budgets.hear_mail_until', { count: waitingDays }),
      t('budgets.hear_not_you'),
    ],
  })
}

/** What a mailed link is about. */
export interface HearLink {
  readonly budget: Named
  readonly voter: string
  readonly signature: string
}

/** A ballot with the address that waits for a yes; without one that yes was said. */
export type HeardBallot = CountedBallot & { readonly waits: WaitingAddress | undefined }

/** Behind a mailed link; refused when it is not ours, or nothing waits or is heard there any more. */
export async function ballotBehind(reader: Reader, signer: Signer, link: HearLink): Promise<HeardBallot> {
  const { budget, voter, signature } = link
  const ballot = await countedBallot(reader, budget.id, { voter })
  const waits = await addressOf(reader, voter)
  const whose = waits?.email ?? ballot?.hears
  const isOurs = !!whose && isSame(signatureOf(signer, { voter, whose }), signature)
  if (!ballot || !isOurs) throw new Refusal('gone', 'budgets.hear_ended')
  return { ...ballot, waits }
}

/** Whoever reads the mail says yes. Returns the path where it can be stopped again. */
export async function hearOfBallot(ctx: Ctx, signer: Signer, link: HearLink): Promise<string> {
  const { voter, waits, hears } = await ballotBehind(ctx, signer, link)
  const person = waits ? await guestFor(ctx, waits) : (hears ?? '')
  if (waits) {
    await saveHearer(ctx, voter, person)
    await recordConsent(ctx, { person, purpose: 'mail', given: true })
  }
  return hearPath(signer, link.budget, { voter, whose: person })
}

/** Nobody hears of this ballot any more: by a mailed link, or by its receipt. */
export async function stopHearing(
  ctx: Ctx,
  signer: Signer,
  by: HearLink | Pick<Left, 'budget' | 'code'>,
): Promise<void> {
  const ballot =
    'code' in by
      ? await countsWith(ctx, signer, { budget: by.budget.id, receipt: by.code })
      : await ballotBehind(ctx, signer, by)
  if (!ballot) throw new Refusal('not_found', 'budgets.receipt_unknown')
  await saveHearer(ctx, ballot.voter, null)
}

/** Forgets the addresses that nobody confirmed. */
export async function forgetAddresses(ctx: Ctx): Promise<void> {
  await dropAddressesBefore(ctx, new Date(ctx.now.getTime() - waitingDays * day))
}

interface Whose {
  readonly voter: string
  /** The address that waits, or the id of who hears. */
  readonly whose: string
}

function hearPath(signer: Signer, budget: Pick<Budget, 'slug'>, { voter, whose }: Whose): string {
  return `${pathOf(budget)}/horen/${voter}/${signatureOf(signer, { voter, whose })}`
}

function signatureOf(signer: Signer, { voter, whose }: Whose): string {
  return signer.sign('hear-of-ballot', `${voter} ${whose}`)
}
