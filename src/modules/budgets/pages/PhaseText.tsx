import type { View } from '../../../platform/http/view.ts'
import { formatDay } from '../../../platform/i18n/dates.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Paragraph, Stack } from '../../../ui/index.ts'
import type { Budget, Phase } from '../budget.ts'
import { messages } from '../messages/messages.ts'

interface PhaseTextProps {
  view: View
  budget: Pick<Budget, 'calendar' | 'supportNeeded'>
  phase: Phase
  /** Left out where the page itself is called so. */
  isNamed?: boolean
}

/** A phase in three sentences, and when it is planned to end. */
export function PhaseText({ view, budget, phase, isNamed = true }: PhaseTextProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const until = budget.calendar[phase]
  return (
    <Stack gap="sm">
      {isNamed ? (
        <Heading level={2} text={t('budgets.now_in', { phase: t(`budgets.phase_${phase}`) })} />
      ) : (
        ''
      )}
      <Paragraph text={t(`budgets.phase_${phase}_text`, { count: budget.supportNeeded })} />
      {until === undefined ? (
        ''
      ) : (
        <Paragraph
          kind="small"
          text={t('budgets.planned_until', { day: formatDay(view.lang, new Date(`${until}T12:00:00Z`)) })}
        />
      )}
    </Stack>
  )
}
