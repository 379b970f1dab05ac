import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Button, Form, FormActions, Paragraph } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import type { ShownBudget } from '../show-budget.ts'
import { BudgetFrame } from './BudgetFrame.tsx'

interface HearPageProps {
  view: View
  shown: ShownBudget
  path: string
  /** Whether the yes is still to be said. */
  isAsked: boolean
}

/** Behind the mailed link: one button says yes, and the same page stops it later. */
export function HearPage({ view, shown, path, isAsked }: HearPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <BudgetFrame view={view} shown={shown} title={t('budgets.hear_title')}>
      {isAsked ? (
        <Paragraph kind="lead" text={t('budgets.hear_ask')} />
      ) : (
        <Alert kind="ok" text={t('budgets.hear_on')} />
      )}
      <Paragraph text={t('budgets.hear_secret')} />
      <Form action={path}>
        <FormActions>
          {isAsked ? (
            <Button name="doe" value="ja" text={t('budgets.hear_yes')} />
          ) : (
            <Button name="doe" value="stop" kind="secondary" text={t('budgets.hear_stop')} />
          )}
        </FormActions>
      </Form>
    </BudgetFrame>
  )
}
