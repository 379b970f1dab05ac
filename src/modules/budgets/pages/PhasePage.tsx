import type { View } from '../../../platform/http/view.ts'
import { formatDay } from '../../../platform/i18n/dates.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Alert,
  Button,
  Form,
  FormActions,
  Heading,
  Link,
  Paragraph,
  Stack,
  TextArea,
} from '../../../ui/index.ts'
import { hasReached, longest, pathOf, type Phase } from '../budget.ts'
import { messages } from '../messages/messages.ts'
import { people as howMany } from '../reasons.ts'
import type { ShownBudget } from '../show-budget.ts'
import type { MoveHearers } from '../who-hears.ts'
import { BudgetFrame } from './BudgetFrame.tsx'
import { PhaseText } from './PhaseText.tsx'

interface PhasePageProps {
  view: View
  shown: ShownBudget
  phase: Phase
}

/** One phase: what happens in it, since when, and why the step to it was taken. */
export function PhasePage({ view, shown, phase }: PhasePageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { budget, moves } = shown
  const moved = moves.filter(({ to }) => to === phase)
  return (
    <BudgetFrame view={view} shown={shown} title={t(`budgets.phase_${phase}`)} isOpen>
      <PhaseText view={view} budget={budget} phase={phase} isNamed={false} />
      <Stack gap="sm">
        {moved.map(({ at, reason }) => (
          <Paragraph text={`${t('budgets.began_on', { day: formatDay(view.lang, at) })} ${reason}`.trim()} />
        ))}
        {hasReached(budget, phase) ? '' : <Paragraph text={t('budgets.not_yet')} />}
        <Link href={view.href(`${pathOf(budget)}#projecten`)} text={t('budgets.to_projects')} />
      </Stack>
    </BudgetFrame>
  )
}

interface MovePageProps {
  view: View
  shown: ShownBudget
  to: Phase
  hearers: MoveHearers
}

/** The step to the next phase: who hears what, and then one button. */
export function MovePage({ view, shown, to, hearers }: MovePageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { budget } = shown
  const next = t(`budgets.phase_${to}`)
  const groups = (['hosts', 'owners', 'supporters', 'voters'] as const).filter(group => hearers[group] > 0)
  return (
    <BudgetFrame view={view} shown={shown} title={t('budgets.move_title', { phase: next })}>
      <PhaseText view={view} budget={budget} phase={to} />
      <Stack gap="sm">
        <Heading level={2} text={t('budgets.who_hears')} />
        <ul>
          {groups.map(group => (
            <li safe>{t(`budgets.hears_${group}`, { people: howMany(view.lang, hearers[group]) })}</li>
          ))}
        </ul>
        <Paragraph text={t('budgets.hears_what', { phase: next })} />
      </Stack>
      <Alert kind="warning" live="none" text={t(`budgets.move_to_${to}`)} />
      <Form action={view.href(`${pathOf(budget)}/verder`)} hidden={{ naar: to }}>
        <TextArea
          name="reason"
          label={t('budgets.move_reason')}
          optional={t('budgets.optional')}
          maxlength={longest.reason}
          rows={2}
        />
        <FormActions>
          <Button text={t('budgets.move_button', { phase: next })} />
        </FormActions>
      </Form>
    </BudgetFrame>
  )
}
