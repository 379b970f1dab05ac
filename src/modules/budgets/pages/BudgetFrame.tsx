import type { PropsWithChildren } from '@kitajs/html'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Link, Steps } from '../../../ui/index.ts'
import { Shell } from '../../site/index.ts'
import { hasReached, pathOf, pathOfPhase, phases, type Budget } from '../budget.ts'
import { messages } from '../messages/messages.ts'
import type { ShownBudget } from '../show-budget.ts'

export interface BudgetFrameProps {
  view: View
  shown: Pick<ShownBudget, 'budget' | 'line'>
  title: string
  /** Whether it stands in search engines and refreshes by itself: pages that show, not pages that do something. */
  isOpen?: boolean | undefined
  description?: string | undefined
}

/** A page of a budget: the phase bar above pages that show, the way back below. */
export function BudgetFrame(props: PropsWithChildren<BudgetFrameProps>): JSX.Element {
  const { view, shown, title, isOpen = false, description, children } = props
  const t = wordsOf(messages, view.lang)
  const { budget } = shown
  const isItself = title === budget.title
  return (
    <Shell
      view={view}
      title={isItself ? title : `${title} – ${budget.title}`}
      description={description}
      trail={trailTo(view, shown, isItself)}
      live={isOpen ? budget.id : undefined}
      noindex={!isOpen || budget.circle !== 'public' || budget.example}
    >
      <Heading level={1} text={title} />
      {isOpen ? <PhaseBar view={view} budget={budget} /> : ''}
      {children}
      {isItself ? (
        ''
      ) : (
        <p>
          <Link href={view.href(pathOf(budget))} text={t('budgets.back', { title: budget.title })} />
        </p>
      )}
    </Shell>
  )
}

function trailTo(view: View, { budget, line }: BudgetFrameProps['shown'], isItself: boolean) {
  const t = wordsOf(messages, view.lang)
  const place = line.at(-1)
  const list = place ? [{ text: t('budgets.title'), path: `/${place.path}/begroting` }] : []
  const own = isItself ? [] : [{ text: budget.title, path: pathOf(budget) }]
  return [...line.map(({ name, path }) => ({ text: name, path: `/${path}` })), ...list, ...own]
}

/** The phases in order, each with its own page. */
export function PhaseBar({ view, budget }: { view: View; budget: Budget }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Steps
      label={t('budgets.phases')}
      items={phases.map(phase => {
        const state =
          phase === budget.phase
            ? ('current' as const)
            : hasReached(budget, phase)
              ? ('done' as const)
              : ('todo' as const)
        return {
          ...{ text: t(`budgets.phase_${phase}`), state, stateText: t(`budgets.step_${state}`) },
          href: view.href(pathOfPhase(budget, phase)),
        }
      })}
    />
  )
}
