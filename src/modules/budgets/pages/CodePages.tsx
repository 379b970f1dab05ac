import type { Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { readableCode } from '../../../platform/short-code.ts'
import {
  Button,
  Form,
  FormActions,
  Link,
  Paragraph,
  Sheet,
  Slip,
  Stack,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import { fieldsOf, formErrors } from '../../site/index.ts'
import { onBallot } from '../ballot.ts'
import { pathOf } from '../budget.ts'
import { messages } from '../messages/messages.ts'
import { euros } from '../money.ts'
import type { ShownBudget } from '../show-budget.ts'
import { BudgetFrame } from './BudgetFrame.tsx'

interface CodesPageProps {
  view: View
  shown: ShownBudget
  form: FormState
  batches: readonly { kind: 'code' | 'list'; batch: string; count: number }[]
}

/** Letters with codes, or the list of who may vote. */
export function CodesPage({ view, shown, form, batches }: CodesPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const field = fieldsOf(view, form, messages)
  const { budget } = shown
  const path = `${pathOf(budget)}/codes`
  const isList = budget.proof === 'list'
  return (
    <BudgetFrame view={view} shown={shown} title={t('budgets.do_codes')}>
      <Paragraph kind="lead" text={t(isList ? 'budgets.list_lead' : 'budgets.codes_lead')} />
      <Stack gap="sm">
        {batches.map(({ kind, batch, count }) => {
          const text = t(`budgets.batch_${kind}`, { batch, count })
          if (kind === 'list') return <Paragraph text={text} />
          return <Link href={view.href(`${path}/${batch}`)} text={text} />
        })}
      </Stack>
      <Form action={view.href(path)} errors={formErrors(view, form, messages)}>
        {isList ? (
          <TextArea
            {...field('lines')}
            label={t('budgets.list_field')}
            hint={t('budgets.list_hint')}
            rows={8}
            required
          />
        ) : (
          <TextField
            {...field('count')}
            label={t('budgets.codes_count')}
            inputmode="numeric"
            short
            required
          />
        )}
        <FormActions>
          <Button text={t(isList ? 'budgets.list_button' : 'budgets.codes_button')} />
        </FormActions>
      </Form>
    </BudgetFrame>
  )
}

interface SheetPageProps {
  view: View
  shown: ShownBudget
  slips: readonly { readonly number: number; readonly code: string }[]
}

/** A letter per address: the code to vote with on a phone, and the ballot to fill in on paper. */
export function SheetPage({ view, shown, slips }: SheetPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { budget } = shown
  const projects = onBallot(shown.projects)
  return (
    <BudgetFrame view={view} shown={shown} title={t('budgets.sheet_title')}>
      <Paragraph text={t('budgets.sheet_lead')} />
      <Sheet>
        {slips.map(({ number, code }) => (
          <Slip
            title={`${budget.title} (${number})`}
            qr={{
              text: `${view.origin}${view.href(`${pathOf(budget)}/stembiljet?code=${code}`)}`,
              label: t('budgets.qr_label', { code: readableCode(code) }),
            }}
            code={readableCode(code)}
            codeText={t('budgets.slip_code')}
          >
            <Paragraph text={t('budgets.slip_how')} />
            <ul class="kp-plain-list" role="list">
              {projects.map(project => (
                <li safe>{`☐ ${project.number}. ${project.title} (${euros(view.lang, project.cost)})`}</li>
              ))}
            </ul>
            <Paragraph kind="small" text={t('budgets.slip_hear')} />
          </Slip>
        ))}
      </Sheet>
    </BudgetFrame>
  )
}
