import type { Ctx } from '../../platform/ctx/ctx.ts'
import { pathIn } from '../../platform/http/view.ts'
import { formatDay } from '../../platform/i18n/dates.ts'
import { wordsOf, type Lang, type Words } from '../../platform/i18n/words.ts'
import type { MailParagraph } from '../../platform/mail-paragraph.ts'
import { writeMail } from '../../platform/mail/mail.ts'
import { addressesOf, allAddressesOf, moderatorsOf } from '../people/index.ts'
import { casePath, type Case, type Decision, type Objection, type Reporter } from './case.ts'
import { messages } from './messages/messages.ts'
import { objectionPath, type Signing } from './objection-link.ts'
import { reportersOf } from './queries/reports.ts'
import { numberOf, objectUntil } from './rules.ts'

type Key = keyof typeof messages.nl
type T = Words<Key>

/** Tells whoever reports that the report came in. */
export async function mailConfirmation(
  ctx: Ctx,
  { id, title }: Pick<Case, 'id' | 'title'>,
  reporter: Reporter,
): Promise<void> {
  await mailReporter(ctx, reporter, t => ({
    subject: t('moderation.mail_confirmed_subject'),
    onceKey: `case ${id} confirmed ${keyOf(reporter)}`,
    paragraphs: [t('moderation.mail_confirmed'), title, t('moderation.mail_confirmed_next')],
  }))
}

/** Tells the moderators of the place that there is something to decide. Who has a part in it is left out. */
export async function mailWatchers(
  ctx: Ctx,
  { id, title, areas }: Pick<Case, 'id' | 'title' | 'areas'>,
  without: readonly string[],
): Promise<void> {
  const persons = (await moderatorsOf(ctx, areas)).filter(person => !without.includes(person))
  for (const { email, person, lang } of await addressesOf(ctx, persons)) {
    const t = wordsOf(messages, lang)
    await writeMail(ctx, {
      ...{ to: email, person, lang, subject: t('moderation.mail_case_subject') },
      onceKey: `case ${id} opened ${person}`,
      paragraphs: [
        t('moderation.mail_case'),
        title,
        { label: t('moderation.mail_case_link'), path: pathIn(lang, casePath({ id })) },
      ],
    })
  }
}

type Taken = Pick<Decision, 'id' | 'action' | 'rule' | 'words' | 'days' | 'role'>

interface DecisionLetter {
  readonly house: Signing
  readonly one: Case
  readonly decision: Taken
  readonly stewards: readonly string[]
}

/** Tells who answers for it what was decided, why, by which rule and how to object; and the reporters the outcome. */
export async function mailDecision(ctx: Ctx, letter: DecisionLetter): Promise<void> {
  const { house, one, decision, stewards } = letter
  const takesAway = decision.action === 'hide' || decision.action === 'suspend'
  const persons = new Set([...(one.author === null ? [] : [one.author]), ...stewards])
  const hears = takesAway || decision.action === 'restore' || one.held
  for (const person of hears ? persons : []) {
    await mailPerson(ctx, person, (t, lang) => ({
      subject: t('moderation.mail_decided_subject', { title: one.title }),
      onceKey: `decision ${decision.id} author ${person}`,
      paragraphs: [
        t(`moderation.mail_you_${decision.action}`, { title: one.title, days: decision.days ?? 0 }),
        ...reasonOf(t, decision),
        ...(takesAway
          ? objecting(t, lang, {
              until: objectUntil(ctx.now),
              path: objectionPath(house, { case: one.id, person }),
            })
          : []),
        { label: t('moderation.rules_title'), path: pathIn(lang, '/huisregels') },
      ],
    }))
  }
  for (const reporter of await reportersOf(ctx, one.id)) {
    await mailReporter(ctx, reporter, t => ({
      subject: t('moderation.mail_outcome_subject', { title: one.title }),
      onceKey: `decision ${decision.id} reporter ${keyOf(reporter)}`,
      paragraphs: [t(`moderation.mail_reported_${decision.action}`, { title: one.title }), decision.words],
    }))
  }
}

function objecting(t: T, lang: Lang, { until, path }: { until: Date; path: string }): MailParagraph[] {
  return [
    t('moderation.mail_object', { until: formatDay(lang, until) }),
    { label: t('moderation.object'), path: pathIn(lang, path) },
  ]
}

function reasonOf(t: T, { rule, words, role }: Pick<Taken, 'rule' | 'words' | 'role'>): string[] {
  return [
    ...(rule === null ? [] : [ruleLine(t, rule)]),
    words,
    t('moderation.decided_by', { role: t(`moderation.role_${role}`) }),
  ]
}

/** "Huisregel 2: …" as it stands on the page of rules. */
export function ruleLine(t: T, rule: NonNullable<Decision['rule']>): string {
  return t('moderation.rule_line', { number: numberOf(rule), rule: t(`moderation.rule_${rule}`) })
}

/** Asks the others who decide here to answer an objection. */
export async function mailObjection(
  ctx: Ctx,
  { one, involved, isOnlyDecider }: { one: Case; involved: readonly string[]; isOnlyDecider: boolean },
  decider: string | null,
): Promise<void> {
  const all = (await moderatorsOf(ctx, one.areas)).filter(person => !involved.includes(person))
  const others = all.filter(person => person !== decider)
  const asked = others.length > 0 && !isOnlyDecider ? others : all
  for (const { email, person, lang } of await addressesOf(ctx, asked)) {
    const t = wordsOf(messages, lang)
    await writeMail(ctx, {
      ...{ to: email, person, lang, subject: t('moderation.mail_objection_subject') },
      onceKey: `case ${one.id} objection ${one.decisions.length} ${person}`,
      paragraphs: [
        t(others.length > 0 ? 'moderation.mail_objection' : 'moderation.mail_objection_only'),
        one.title,
        { label: t('moderation.mail_case_link'), path: pathIn(lang, casePath(one)) },
      ],
    })
  }
}

interface OutcomeLetter {
  readonly one: Case
  readonly decision: Decision
  readonly stewards: readonly string[]
  readonly said: { granted: boolean; answer: string; role: NonNullable<Objection['role']> }
}

/** The outcome of an objection, with its reason, to all concerned: who objected, who decided, who reported. */
export async function mailOutcome(ctx: Ctx, { one, decision, stewards, said }: OutcomeLetter): Promise<void> {
  const kind = said.granted ? 'granted' : 'refused'
  const persons = new Set([
    ...(one.author === null ? [] : [one.author]),
    ...stewards,
    ...(decision.decidedBy === null ? [] : [decision.decidedBy]),
  ])
  const letter = (t: T, whom: string) => ({
    subject: t('moderation.mail_answered_subject', { title: one.title }),
    onceKey: `decision ${decision.id} answered ${whom}`,
    paragraphs: [
      t(`moderation.mail_answered_${kind}`, { title: one.title }),
      said.answer,
      t('moderation.decided_by', { role: t(`moderation.role_${said.role}`) }),
    ],
  })
  for (const person of persons) await mailPerson(ctx, person, t => letter(t, person))
  for (const reporter of await reportersOf(ctx, one.id)) {
    await mailReporter(ctx, reporter, t => letter(t, keyOf(reporter)))
  }
}

interface Letter {
  readonly subject: string
  readonly onceKey: string
  readonly paragraphs: readonly MailParagraph[]
}

/** A decision about somebody goes to them, whatever mail they want. */
async function mailPerson(ctx: Ctx, person: string, letter: (t: T, lang: Lang) => Letter): Promise<void> {
  const [address] = await allAddressesOf(ctx, [person])
  if (!address) return
  const { email, lang } = address
  await writeMail(ctx, { to: email, lang, ...letter(wordsOf(messages, lang), lang) })
}

async function mailReporter(
  ctx: Ctx,
  { person, email, lang }: Reporter,
  letter: (t: T) => Letter,
): Promise<void> {
  if (person !== null) await mailPerson(ctx, person, letter)
  else if (email !== null) await writeMail(ctx, { to: email, lang, ...letter(wordsOf(messages, lang)) })
}

function keyOf({ person, email }: Reporter): string {
  return person ?? email ?? ''
}
