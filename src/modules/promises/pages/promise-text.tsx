import { formatDay } from '../../../platform/i18n/dates.ts'
import type { View } from '../../../platform/http/view.ts'
import { formatNumber, wordsOf, type Lang } from '../../../platform/i18n/words.ts'
import { Badge, Link, type BadgeKind } from '../../../ui/index.ts'
import { CircleBadge } from '../../circles/index.ts'
import { dayOf } from '../../organisations/index.ts'
import { messages } from '../messages/messages.ts'
import type { Named, Names } from '../names-around.ts'
import { isRunning, noonOf, usualUnits, type Content, type MadePromise, type State } from '../promise.ts'

/** "12 uur", "40 m²", "3 bomen"; empty when nothing is counted. */
export function amountText(lang: Lang, { amount, unit }: Pick<Content, 'amount' | 'unit'>): string {
  if (amount === null) return ''
  const usual = usualUnits.find(one => one === unit)
  if (usual) return wordsOf(messages, lang)(`promises.amount_${usual}`, { count: amount })
  return `${formatNumber(lang, amount)} ${unit ?? ''}`.trim()
}

export function dueText(lang: Lang, { dueDay }: Pick<Content, 'dueDay'>): string {
  return formatDay(lang, noonOf(dueDay))
}

const badgeOf: Readonly<Record<State, BadgeKind>> = {
  proposed: 'info',
  open: 'info',
  changed: 'info',
  kept: 'positive',
  broken: 'neutral',
  withdrawn: 'neutral',
}

/** What became of it so far. */
export function StateBadges({ view, promise }: { view: View; promise: MadePromise }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { state, example, dueDay, circle, agreedAt } = promise
  const isLate = isRunning(promise) && dueDay < dayOf(view.now)
  return (
    <>
      <Badge text={t(`promises.state_${state}`)} kind={badgeOf[state]} />
      {isLate ? <Badge text={t('promises.state_late')} kind="warning" /> : ''}
      {example ? <Badge text={t('promises.example')} kind="warning" /> : ''}
      {agreedAt === null ? '' : <CircleBadge lang={view.lang} circle={circle} />}
    </>
  )
}

interface WhoProps {
  view: View
  promise: MadePromise
  names: Names
}

/** Who does it: a person, an organisation, or a person for an organisation. */
export function Who({ view, promise, names }: WhoProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { organisation, person } = promise
  const somebody = { text: t('promises.somebody'), path: null }
  if (organisation === null) return <NameOf view={view} named={names.person(person) ?? somebody} />
  const body = names.organisation(organisation) ?? { text: t('promises.some_organisation'), path: null }
  if (person === null) return <NameOf view={view} named={body} />
  return (
    <span>
      <NameOf view={view} named={body} />
      {' · '}
      <NameOf view={view} named={names.person(person) ?? somebody} />
    </span>
  )
}

/** To whom it was made, and for whom in words. */
export function ForWhom({ view, promise, names }: WhoProps): JSX.Element {
  const { receiver, forWords } = promise
  const thing = receiver?.kind === 'person' ? names.person(receiver.id) : named(names, promise)
  if (!thing && forWords === '') {
    return <span safe>{wordsOf(messages, view.lang)('promises.everybody')}</span>
  }
  return (
    <span>
      {thing ? <NameOf view={view} named={thing} /> : ''}
      {thing && forWords !== '' ? ' · ' : ''}
      <span safe>{forWords}</span>
    </span>
  )
}

function named(names: Names, { receiver }: MadePromise): Named | undefined {
  const thing = names.thing(receiver)
  return thing && { text: thing.title, path: thing.path }
}

function NameOf({ view, named: { text, path } }: { view: View; named: Named }): JSX.Element {
  return path === null ? <span safe>{text}</span> : <Link href={view.href(path)} text={text} />
}
