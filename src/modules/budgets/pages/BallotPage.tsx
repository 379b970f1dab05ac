import type { Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Alert,
  Button,
  Checkbox,
  Details,
  Form,
  FormActions,
  Link,
  LinkButton,
  Paragraph,
  Table,
  TextField,
} from '../../../ui/index.ts'
import { signInPath } from '../../people/index.ts'
import { fieldsOf, formErrors } from '../../site/index.ts'
import { onBallot, type Lines } from '../ballot.ts'
import { pathOf } from '../budget.ts'
import { messages } from '../messages/messages.ts'
import { euros } from '../money.ts'
import { pathOf as pathOfProject } from '../project.ts'
import type { ShownBudget } from '../show-budget.ts'
import { BallotChoices } from './BallotChoices.tsx'
import { BudgetFrame } from './BudgetFrame.tsx'

export interface BallotPageProps {
  view: View
  shown: ShownBudget
  form: FormState
  /** What is ticked: typed just now, or cast before. */
  lines: Lines
  /** Whether this voter has a ballot in already, which the next one replaces. */
  isChange: boolean
}

/** The ballot: choose, see what it adds up to, cast it, and change it until voting closes. */
export function BallotPage(props: BallotPageProps): JSX.Element {
  const { view, shown, isChange } = props
  const t = wordsOf(messages, view.lang)
  const { budget } = shown
  const needsAccount = budget.proof === 'mail' && view.actor.person === null
  return (
    <BudgetFrame view={view} shown={shown} title={t('budgets.ballot_title')}>
      <Paragraph kind="lead" text={t(`budgets.ballot_${budget.ballot}`, { most: budget.ballotMost ?? 0 })} />
      <Paragraph text={t('budgets.ballot_secret')} />
      {isChange ? <Alert kind="info" live="none" text={t('budgets.ballot_change')} /> : ''}
      {needsAccount ? (
        <Alert kind="info" live="none" text={t('budgets.ballot_sign_in')}>
          <LinkButton
            href={view.href(signInPath(`${pathOf(budget)}/stembiljet`, view.actor))}
            text={t('budgets.sign_in')}
          />
        </Alert>
      ) : (
        <BallotForm {...props} />
      )}
      <Compare view={view} shown={shown} />
      <Link href={view.href(`${pathOf(budget)}/ontvangst`)} text={t('budgets.receipt_link')} />
    </BudgetFrame>
  )
}

function BallotForm(props: BallotPageProps): JSX.Element {
  const { view, shown, form, isChange } = props
  const t = wordsOf(messages, view.lang)
  const field = fieldsOf(view, form, messages)
  const { budget } = shown
  const asksKey = budget.proof === 'code' || budget.proof === 'list'
  return (
    <Form action={view.href(`${pathOf(budget)}/stembiljet`)} errors={formErrors(view, form, messages)}>
      {asksKey ? (
        <TextField
          {...field('key')}
          label={t(`budgets.key_${budget.proof}`)}
          hint={t(`budgets.key_${budget.proof}_hint`)}
          autocomplete="off"
          required
        />
      ) : (
        ''
      )}
      <BallotChoices {...props} />
      {budget.minAge === null ? (
        ''
      ) : (
        <Checkbox
          name="isOfAge"
          label={t('budgets.ballot_age', { age: budget.minAge })}
          checked={field('isOfAge').value === 'yes'}
          error={field('isOfAge').error}
        />
      )}
      <FormActions>
        <Button
          name="doe"
          value="stem"
          text={t(isChange ? 'budgets.ballot_recast' : 'budgets.ballot_cast')}
        />
        <Button name="doe" value="tel" kind="secondary" text={t('budgets.ballot_count')} />
      </FormActions>
    </Form>
  )
}

/** All projects side by side, with the way to each. */
function Compare({
  view,
  shown: { budget, projects },
}: Pick<BallotPageProps, 'view' | 'shown'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Details summary={t('budgets.compare')}>
      <Table
        caption={t('budgets.compare')}
        captionHidden
        columns={[
          { header: t('budgets.project') },
          { header: t('budgets.amount'), numeric: true },
          { header: t('budgets.form_where') },
        ]}
        rows={onBallot(projects).map(project => [
          {
            text: `${project.number}. ${project.title}`,
            href: view.href(pathOfProject(budget, project)),
          },
          euros(view.lang, project.cost),
          project.placeWords,
        ])}
      />
      <Link href={view.href(`${pathOf(budget)}?stand=feasible#projecten`)} text={t('budgets.to_projects')} />
    </Details>
  )
}

interface CastPageProps {
  view: View
  shown: ShownBudget
  /** As people read it. */
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
        <strong safe>{receipt}</strong>
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
