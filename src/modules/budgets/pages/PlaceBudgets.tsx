import type { View } from '../../../platform/http/view.ts'
import { formatDay } from '../../../platform/i18n/dates.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Badge, Card, CardList, Heading, Link, Stack } from '../../../ui/index.ts'
import { isVoteOver, pathOf, type Budget } from '../budget.ts'
import { messages } from '../messages/messages.ts'
import { euros } from '../money.ts'

interface PlaceBudgetsProps {
  view: View
  items: readonly Budget[]
  /** URL of the place, without slashes at the ends. */
  path: string
}

/** On the page of a place: what is being decided, what one can do now and until when; nothing when nothing is. */
export function PlaceBudgets({ view, items, path }: PlaceBudgetsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (items.length === 0) return ''
  return (
    <Stack>
      <Heading level={2} text={t('budgets.in_place')} />
      <CardList
        layout="list"
        items={items.map(budget => (
          <Card
            title={budget.title}
            href={view.href(pathOf(budget))}
            text={doingNow(view, budget)}
            badges={<PhaseBadges view={view} budget={budget} />}
            meta={<span safe>{euros(view.lang, budget.amount)}</span>}
          />
        ))}
      />
      <p>
        <Link href={view.href(`/${path}/begroting`)} text={t('budgets.in_place_all')} />
      </p>
    </Stack>
  )
}

/** The phase, and whether it is imported or made up. */
export function PhaseBadges({ view, budget }: { view: View; budget: Budget }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { phase, isImport, example } = budget
  return (
    <>
      <Badge kind={phase === 'voting' ? 'positive' : 'info'} text={t(`budgets.phase_${phase}`)} />
      {isImport ? <Badge text={t('budgets.imported')} /> : ''}
      {example ? <Badge text={t('budgets.example')} /> : ''}
    </>
  )
}

function doingNow(view: View, budget: Budget): string {
  const t = wordsOf(messages, view.lang)
  const { phase, calendar } = budget
  if (isVoteOver(view.now, budget)) return t('budgets.vote_over')
  const what = t(`budgets.can_${phase}`)
  const until = calendar[phase]
  if (until === undefined) return `${what}.`
  return t('budgets.can_until', { what, day: formatDay(view.lang, new Date(`${until}T12:00:00Z`)) })
}
