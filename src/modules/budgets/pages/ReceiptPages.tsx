import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { readableCode } from '../../../platform/short-code.ts'
import { Alert, Button, Form, FormActions, LinkButton, Paragraph, TextField } from '../../../ui/index.ts'
import { pathOf } from '../budget.ts'
import { messages } from '../messages/messages.ts'
import type { ShownBudget } from '../show-budget.ts'
import { BudgetFrame } from './BudgetFrame.tsx'

interface CastPageProps {
  view: View
  shown: ShownBudget
  receipt: string
}

/** The ballot is in: the receipt, shown to this voter only. */
export function CastPage({ view, shown, receipt }: CastPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const path = pathOf(shown.budget)
  return (
    <BudgetFrame view={view} shown={shown} title={t('budgets.cast_title')}>
      <Alert kind="ok" text={t('budgets.cast_text')} />
      <Paragraph>
        <span safe>{`${t('budgets.receipt_is')} `}</span>
        <strong safe>{readableCode(receipt)}</strong>
      </Paragraph>
      <Paragraph text={t('budgets.receipt_use')} />
      {view.actor.person === null ? <Paragraph text={t('budgets.cast_hear')} /> : ''}
      <FormActions>
        <LinkButton
          kind="secondary"
          href={view.href(`${path}/ontvangst?code=${encodeURIComponent(receipt)}`)}
          text={t('budgets.receipt_link')}
        />
      </FormActions>
    </BudgetFrame>
  )
}

interface ReceiptPageProps {
  view: View
  shown: ShownBudget
  /** What was typed. */
  code: string
  /** How often the ballot was changed; undefined when there is none with this receipt. */
  found: { readonly version: number } | undefined
}

export function ReceiptPage({ view, shown, code, found }: ReceiptPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const path = view.href(`${pathOf(shown.budget)}/ontvangst`)
  return (
    <BudgetFrame view={view} shown={shown} title={t('budgets.receipt_title')}>
      <Paragraph kind="lead" text={t('budgets.receipt_lead')} />
      {code === '' ? (
        ''
      ) : found ? (
        <Alert kind="ok" text={t('budgets.receipt_counts')} />
      ) : (
        <Alert kind="warning" text={t('budgets.receipt_unknown')} />
      )}
      <Form method="get" action={path}>
        <TextField name="code" label={t('budgets.receipt_field')} value={code} short autocomplete="off" />
        <FormActions>
          <Button text={t('budgets.receipt_look')} />
        </FormActions>
      </Form>
    </BudgetFrame>
  )
}
