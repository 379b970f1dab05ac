import type { Ctx } from '../../platform/ctx/ctx.ts'
import { pathIn } from '../../platform/http/view.ts'
import { formatMoment } from '../../platform/i18n/dates.ts'
import { wordsOf, type Lang } from '../../platform/i18n/words.ts'
import type { MailParagraph } from '../../platform/mail-paragraph.ts'
import { writeMail } from '../../platform/mail/mail.ts'
import {
  addressesOf,
  allAddressesOf,
  hashToken,
  newToken,
  peopleWith,
  type Address,
} from '../people/index.ts'
import { isProposal, meetingOutcomes, othersOf, type Introduction } from './introduction.ts'
import { messages } from './messages/messages.ts'
import { addLink } from './queries/links.ts'

/** Asks these of the two by mail, with links that need no sign-in. `round` is 2 for who said "later". */
export async function mailRequest(
  ctx: Ctx,
  introduction: Introduction,
  { persons, round }: { persons: readonly string[]; round: 1 | 2 },
): Promise<void> {
  const names = await namesIn(ctx, introduction)
  for (const address of await addressesOf(ctx, persons)) {
    const path = await newLink(ctx, introduction.id, address)
    const { lang, person } = address
    const t = wordsOf(messages, lang)
    const who = names.get(introduction.proposer ?? '') ?? t('introductions.somebody')
    const other = names.get(othersOf(introduction, person)[0]?.person ?? '') ?? t('introductions.somebody')
    const kind = isProposal(introduction) ? 'proposed' : 'asked'
    await writeMail(ctx, {
      ...{ to: address.email, person, lang },
      subject: t(`introductions.mail_${kind}_subject`, { who, other }),
      onceKey: `introduction ${introduction.id} asked ${person} ${round}`,
      paragraphs: [
        t('introductions.mail_greeting', { name: names.get(person) ?? '' }),
        ...(round === 2 ? [t('introductions.mail_again')] : []),
        t(`introductions.mail_${kind}`, { who, other }),
        introduction.subject,
        introduction.reason,
        { label: t('introductions.mail_yes'), path: `${path}?antwoord=ja` },
        ...(round === 1 ? [{ label: t('introductions.mail_later'), path: `${path}?antwoord=later` }] : []),
        { label: t('introductions.mail_no'), path: `${path}?antwoord=nee` },
        t('introductions.mail_free'),
        { label: t('introductions.mail_trouble'), path },
      ],
    })
  }
}

/** Gives each the contact details of the other. They said yes to that, so it goes to who wants no other mail too. */
export async function mailAgreement(ctx: Ctx, introduction: Introduction): Promise<void> {
  const names = await namesIn(ctx, introduction)
  for (const { person } of introduction.sides) {
    const [address] = await allAddressesOf(ctx, [person])
    const [side] = othersOf(introduction, person)
    if (!address || !side) continue
    const path = await newLink(ctx, introduction.id, address)
    const t = wordsOf(messages, address.lang)
    const other = names.get(side.person) ?? t('introductions.somebody')
    await writeMail(ctx, {
      to: address.email,
      lang: address.lang,
      subject: t('introductions.mail_agreed_subject', { other }),
      onceKey: `introduction ${introduction.id} agreed ${person}`,
      paragraphs: [
        t('introductions.mail_greeting', { name: names.get(person) ?? '' }),
        t('introductions.mail_agreed', { other }),
        introduction.subject,
        `${t('introductions.reach', { other })}\n${side.contact ?? ''}`,
        momentsText(address.lang, introduction),
        { label: t('introductions.mail_pick'), path },
        t('introductions.mail_keep'),
      ],
    })
  }
}

/** Asks both once what came of it. */
export async function mailOutcomeQuestion(ctx: Ctx, introduction: Introduction): Promise<void> {
  const names = await namesIn(ctx, introduction)
  const persons = introduction.sides.map(({ person }) => person)
  for (const address of await addressesOf(ctx, persons)) {
    const { lang, person } = address
    const path = await newLink(ctx, introduction.id, address)
    const t = wordsOf(messages, lang)
    const other = names.get(othersOf(introduction, person)[0]?.person ?? '') ?? t('introductions.somebody')
    const choices: MailParagraph[] = meetingOutcomes.map(outcome => ({
      label: t(`introductions.outcome_${outcome}`),
      path: `${path}?gekomen=${outcome}`,
    }))
    await writeMail(ctx, {
      ...{ to: address.email, person, lang },
      subject: t('introductions.mail_outcome_subject', { other }),
      onceKey: `introduction ${introduction.id} outcome ${person}`,
      paragraphs: [
        t('introductions.mail_greeting', { name: names.get(person) ?? '' }),
        t('introductions.mail_outcome', { other }),
        introduction.subject,
        ...choices,
        t('introductions.mail_outcome_who'),
      ],
    })
  }
}

/** Tells moderators of a request that was reported: its text, and no names. */
export async function mailReport(
  ctx: Ctx,
  { id, subject, reason }: Introduction,
  moderators: readonly string[],
): Promise<void> {
  for (const { email, person, lang } of await addressesOf(ctx, moderators)) {
    const t = wordsOf(messages, lang)
    await writeMail(ctx, {
      ...{ to: email, person, lang },
      subject: t('introductions.mail_report_subject'),
      onceKey: `introduction ${id} reported ${person}`,
      paragraphs: [
        t('introductions.mail_report'),
        subject,
        reason,
        { label: t('introductions.reports_title'), path: pathIn(lang, '/beheer/kennismakingen') },
      ],
    })
  }
}

function momentsText(lang: Lang, { moments }: Introduction): string {
  const t = wordsOf(messages, lang)
  return [t('introductions.mail_moments'), ...moments.map(moment => formatMoment(lang, moment))].join('\n')
}

/** The path of a page that this person opens without signing in. The secret is in the mail only. */
async function newLink(ctx: Ctx, introduction: string, { person, lang }: Address): Promise<string> {
  const secret = newToken()
  await addLink(ctx, hashToken(secret), { introduction, person })
  return pathIn(lang, `/kennismaking/${secret}`)
}

async function namesIn(ctx: Ctx, { proposer, sides }: Introduction): Promise<Map<string, string>> {
  const ids = [...sides.map(({ person }) => person), ...(proposer === null ? [] : [proposer])]
  return new Map((await peopleWith(ctx, ids)).map(({ id, name }) => [id, name]))
}
