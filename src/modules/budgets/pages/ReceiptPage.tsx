import type { Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { readableCode } from '../../../platform/short-code.ts'
import {
  Alert,
  Button,
  Form,
  FormActions,
  Heading,
  Link,
  Paragraph,
  Stack,
  TextField,
} from '../../../ui/index.ts'
import { fieldsOf, formErrors } from '../../site/index.ts'
import { pathOf } from '../budget.ts'
import { messages } from '../messages/messages.ts'
import type { CountedBallot } from '../queries/voters-told.ts'
import type { ShownBudget } from '../show-budget.ts'
import { BudgetFrame } from './BudgetFrame.tsx'

/** What was just done: a vote, an address left, or no more mail. */
export const saidOfReceipt = ['stem', 'mail', 'gestopt'] as const

interface ReceiptPageProps {
  view: View
  shown: ShownBudget
  /** What was typed. */
  code: string
  /** The ballot with this receipt, when there is one. */
  found: CountedBallot | undefined
  said?: (typeof saidOfReceipt)[number] | undefined
  /** Where one leaves an address. */
  form: FormState
}

/** That a ballot counts; and who voted without an account may leave an address to hear what comes of it. */
export function ReceiptPage(props: ReceiptPageProps): JSX.Element {
  const { view, shown, found, said } = props
  const t = wordsOf(messages, view.lang)
  const isCast = found !== undefined && said === 'stem'
  return (
    <BudgetFrame view={view} shown={shown} title={t(isCast ? 'budgets.cast_title' : 'budgets.receipt_title')}>
      {said === 'mail' ? <Alert kind="ok" text={t('budgets.hear_sent')} /> : ''}
      {said === 'gestopt' ? <Alert kind="ok" text={t('budgets.hear_stopped')} /> : ''}
      {isCast ? <Receipt {...props} /> : <AskReceipt {...props} />}
      {found && !found.byAccount && said !== 'mail' ? <Hear {...props} found={found} /> : ''}
    </BudgetFrame>
  )
}

/** The ballot is in: the receipt, shown to this voter only. */
function Receipt({ view, shown, code }: ReceiptPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const path = `${pathOf(shown.budget)}/ontvangst?code=${encodeURIComponent(code)}`
  return (
    <>
      <Alert kind="ok" text={t('budgets.cast_text')} />
      <Paragraph>
        <span safe>{`${t('budgets.receipt_is')} `}</span>
        <strong safe>{readableCode(code)}</strong>
      </Paragraph>
      <Paragraph text={t('budgets.receipt_use')} />
      <p>
        <Link href={view.href(path)} text={t('budgets.receipt_link')} />
      </p>
    </>
  )
}

function AskReceipt({ view, shown, code, found }: ReceiptPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const path = view.href(`${pathOf(shown.budget)}/ontvangst`)
  return (
    <>
      {found ? (
        <Alert kind="ok" live="none" text={t('budgets.receipt_counts')} />
      ) : (
        <>
          <Paragraph kind="lead" text={t('budgets.receipt_lead')} />
          {code === '' ? '' : <Alert kind="warning" text={t('budgets.receipt_unknown')} />}
        </>
      )}
      <Form method="get" action={path}>
        <TextField name="code" label={t('budgets.receipt_field')} value={code} short autocomplete="off" />
        <FormActions>
          <Button kind={found ? 'secondary' : 'primary'} text={t('budgets.receipt_look')} />
        </FormActions>
      </Form>
    </>
  )
}

/** Where to hear what comes of this ballot, or that it is heard and how to stop it. The address itself is never shown. */
function Hear({ view, shown, code, found, form }: ReceiptPageProps & { found: CountedBallot }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const field = fieldsOf(view, form, messages)
  const isOn = found.hears !== null
  return (
    <Stack gap="sm" id="horen">
      <Heading level={2} text={t('budgets.hear_title')} />
      <Paragraph text={t(isOn ? 'budgets.hear_on' : 'budgets.hear_text')} />
      <Form
        action={view.href(`${pathOf(shown.budget)}/ontvangst`)}
        hidden={{ code }}
        errors={formErrors(view, form, messages)}
      >
        {isOn ? (
          ''
        ) : (
          <TextField
            {...field('email')}
            type="email"
            label={t('budgets.hear_email')}
            hint={t('budgets.hear_secret')}
            autocomplete="email"
            required
          />
        )}
        <FormActions>
          {isOn ? (
            <Button name="doe" value="stop" kind="secondary" text={t('budgets.hear_stop')} />
          ) : (
            <Button name="doe" value="hoor" text={t('budgets.hear_button')} />
          )}
        </FormActions>
      </Form>
    </Stack>
  )
}
