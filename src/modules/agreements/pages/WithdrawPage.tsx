import { typed, type Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Form, TextArea, TextField } from '../../../ui/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { pathOf } from '../agreement.ts'
import { messages } from '../messages/messages.ts'
import type { ShownAgreement } from '../show-agreement.ts'
import { AgreementFrame } from './AgreementFrame.tsx'
import { SaveOrBack } from './SaveOrBack.tsx'

interface WithdrawPageProps {
  view: View
  form: Typed
  shown: ShownAgreement
  signature: string
}

/** A party says from when on it goes. */
export function WithdrawPage({ view, form, shown, signature }: WithdrawPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { agreement, coalition } = shown
  const errors = fieldErrors(view, form, messages)
  return (
    <AgreementFrame
      {...{ view, coalition, agreement }}
      title={t('agreements.withdraw_title')}
      lead={t('agreements.withdraw_lead')}
    >
      <Form
        action={view.href(`${pathOf(agreement)}/handtekeningen/${signature}/intrekken`)}
        errors={formErrors(view, form, messages)}
      >
        <TextField
          name="endsDay"
          type="date"
          label={t('agreements.ends_day')}
          hint={t('agreements.ends_day_hint')}
          value={typed(form, 'endsDay')}
          error={errors['endsDay']}
          short
        />
        <TextArea
          name="reason"
          label={t('agreements.reason_optional')}
          value={typed(form, 'reason')}
          rows={3}
          maxlength={1000}
          error={errors['reason']}
        />
        <SaveOrBack view={view} shown={shown} button={t('agreements.do_withdraw')} />
      </Form>
    </AgreementFrame>
  )
}
