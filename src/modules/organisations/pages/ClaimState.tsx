import { typed, type Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Button, Form, FormActions, Link, Paragraph, TextArea, TextField } from '../../../ui/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { claimDays } from '../claim.ts'
import { messages } from '../messages/messages.ts'
import { pathOf } from '../organisation.ts'
import type { ShownClaim } from '../show-claims.ts'

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
  return (
    <Form action={view.href(`/mijn/claims/${claim.id}`)} errors={formErrors(view, form, messages)}>
      <TextField
        name="code"
        label={t('organisations.code')}
        hint={t('organisations.code_hint', { days: claimDays })}
        error={fieldErrors(view, form, messages)['code']}
        autocomplete="one-time-code"
        inputmode="numeric"
        short
        required
      />
      <FormActions>
        <Button text={t('organisations.code_send')} />
      </FormActions>
    </Form>
  )
}

function Judging({ view, claim, form }: ClaimStateProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Form action={view.href(`/mijn/claims/${claim.id}/antwoord`)} errors={formErrors(view, form, messages)}>
      <TextArea
        name="reason"
        label={t('organisations.claim_reason')}
        hint={t('organisations.claim_reason_hint')}
        value={typed(form, 'reason')}
        error={fieldErrors(view, form, messages)['reason']}
        rows={2}
      />
      <FormActions>
        <Button name="right" value="yes" text={t('organisations.claim_right')} />
        <Button name="right" value="no" kind="secondary" text={t('organisations.claim_wrong')} />
      </FormActions>
    </Form>
  )
}
