import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Link, LinkButton, Paragraph } from '../../../ui/index.ts'
import { signInPath } from '../../people/index.ts'
import { pathOf } from '../budget.ts'
import { messages } from '../messages/messages.ts'
import { BallotForm, type BallotProps } from './BallotForm.tsx'
import { BudgetFrame } from './BudgetFrame.tsx'
import { Compare } from './Compare.tsx'

/** The ballot: choose, see what it adds up to, cast it, and change it until voting closes. */
export function BallotPage(props: BallotProps): JSX.Element {
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
      <Compare view={view} shown={shown} filter={props.filter} />
      <Link href={view.href(`${pathOf(budget)}/ontvangst`)} text={t('budgets.receipt_link')} />
    </BudgetFrame>
  )
}
