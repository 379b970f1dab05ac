import type { Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Link, Paragraph } from '../../../ui/index.ts'
import { CodeForm } from '../../people/index.ts'
import { claimDays } from '../claim.ts'
import { messages } from '../messages/messages.ts'
import { pathOf } from '../organisation.ts'
import type { ShownClaim } from '../show-claims.ts'
import { AnswerForm } from './AnswerForm.tsx'

type ClaimStateProps = ShownClaim & { view: View; form: Typed }

/** What was asked, how it stands, and what the reader can do about it. */
export function ClaimState(props: ClaimStateProps): JSX.Element {
  const { view, claim, organisation, mayJudge } = props
  const t = wordsOf(messages, view.lang)
  return (
    <>
      <Paragraph text={t('organisations.claim_as', { role: claim.role })} />
      {claim.explanation === '' ? '' : <Paragraph text={claim.explanation} />}
      <p>
        <Link href={view.href(pathOf(organisation))} text={organisation.name} />
      </p>
      {claim.accepted === null ? <Waiting {...props} /> : <Answered {...props} />}
      {mayJudge ? <Judging {...props} /> : ''}
    </>
  )
}

function Answered({ view, claim }: ClaimStateProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (claim.accepted) return <Alert kind="ok" live="none" text={t('organisations.claim_yes')} />
  return <Alert kind="info" live="none" title={t('organisations.claim_no')} text={claim.reason} />
}

function Waiting(props: ClaimStateProps): JSX.Element {
  const { view, claim, organisation, takesCode, mayJudge } = props
  const t = wordsOf(messages, view.lang)
  if (mayJudge) return ''
  if (claim.way === 'connector') return <Paragraph text={t('organisations.claim_waits_connector')} />
  const again = (
    <p>
      <Link href={view.href(`${pathOf(organisation)}/claim`)} text={t('organisations.claim_again')} />
    </p>
  )
  if (!takesCode) {
    return (
      <>
        <Alert kind="info" live="none" text={t('organisations.claim_over')} />
        {again}
      </>
    )
  }
  return (
    <>
      <Paragraph text={t('organisations.claim_waits_mail')} />
      <CodeField {...props} />
      <Paragraph text={t('organisations.claim_waits_mail_else')} />
      {again}
    </>
  )
}

function CodeField({ view, claim, form }: ClaimStateProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const hint = t('organisations.code_hint', { days: claimDays })
  return (
    <CodeForm
      view={view}
      action={`/mijn/claims/${claim.id}`}
      form={form}
      button={t('organisations.code_send')}
      asks={{ label: t('organisations.code'), hint, words: messages }}
    />
  )
}

function Judging({ view, claim, form }: ClaimStateProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <AnswerForm
      view={view}
      action={`/mijn/claims/${claim.id}/antwoord`}
      form={form}
      sentence={{
        name: 'reason',
        label: t('organisations.claim_reason'),
        hint: t('organisations.claim_reason_hint'),
      }}
      buttons={{ yes: t('organisations.claim_right'), no: t('organisations.claim_wrong') }}
    />
  )
}
