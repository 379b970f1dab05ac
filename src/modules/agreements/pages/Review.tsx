import { typed, type Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Button,
  DefinitionList,
  Form,
  FormActions,
  Heading,
  Paragraph,
  RadioGroup,
  Stack,
} from '../../../ui/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { pathOf } from '../agreement.ts'
import { messages } from '../messages/messages.ts'
import type { ShownAgreement } from '../show-agreement.ts'
import { reviewAnswers, standing } from '../signature.ts'
import { partyOf } from './Signatures.tsx'

interface ReviewProps {
  view: View
  shown: ShownAgreement
  form: Typed
}

/** What the parties say on the day of looking again; who signed answers here. */
export function Review({ view, shown, form }: ReviewProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { agreement, today, own, may } = shown
  const signatures = standing(shown.signatures, { version: agreement.inForce, day: today })
  const lookDay = agreement.lookDay ?? ''
  const mine = may.review ? own.filter(({ version }) => version === agreement.inForce) : []
  return (
    <Stack id="doorgaan">
      <Heading level={2} text={t('agreements.review_title')} />
      <Paragraph text={t('agreements.review_rule')} />
      <Heading level={3} text={t('agreements.answers_title')} />
      <DefinitionList
        items={signatures.map(one => {
          const answer = one.answers[lookDay]
          const text = answer === undefined ? t('agreements.no_answer') : t(`agreements.answer.${answer}`)
          return { term: partyOf(view, one), text }
        })}
      />
      {mine.map((one, at) => (
        <Form
          action={view.href(`${pathOf(agreement)}/terugblik`)}
          hidden={{ signature: one.id }}
          errors={typed(form, 'signature') === one.id ? formErrors(view, form, messages) : undefined}
          label={t('agreements.review_for', { name: partyOf(view, one) })}
        >
          <Paragraph text={t('agreements.review_lead')} />
          <RadioGroup
            name="answer"
            required
            id={at === 0 ? undefined : `answer-${one.id}`}
            label={t('agreements.review_for', { name: partyOf(view, one) })}
            options={reviewAnswers.map(value => ({ value, text: t(`agreements.answer.${value}`) }))}
            value={one.answers[lookDay]}
            error={
              typed(form, 'signature') === one.id ? fieldErrors(view, form, messages)['answer'] : undefined
            }
          />
          <FormActions>
            <Button text={t('agreements.send_answer')} />
          </FormActions>
        </Form>
      ))}
    </Stack>
  )
}
