import { typed, type Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Alert,
  Button,
  Form,
  FormActions,
  Heading,
  RadioGroup,
  Select,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { casePath } from '../case.ts'
import { messages } from '../messages/messages.ts'
import { ruleCodes } from '../rules.ts'
import type { ShownCase } from '../show-cases.ts'
import { ruleLine } from '../write-letters.ts'

interface FieldsProps {
  view: View
  shown: ShownCase
  form: Typed
}

/** What one decides, by which rule and why. */
export function DecisionFields({ view, shown, form }: FieldsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const errors = fieldErrors(view, form, messages)
  const { one, may, about } = shown
  const choices = (['keep', 'hide', 'suspend', 'restore'] as const).filter(
    action => may[action] && (action !== 'hide' || about?.canHide === true),
  )
  return (
    <>
      <Heading level={2} text={t('moderation.decide')} />
      <Form
        action={view.href(casePath(one))}
        errors={formErrors(view, form, messages)}
        hidden={{ seen: String(one.decisions.length) }}
      >
        <RadioGroup
          name="action"
          label={t('moderation.decision')}
          options={choices.map(action => ({
            value: action,
            text: t(one.held && action === 'keep' ? 'moderation.do_release' : `moderation.do_${action}`),
          }))}
          value={typed(form, 'action')}
          error={errors['action']}
          required
        />
        <Select
          name="rule"
          label={t('moderation.rule')}
          hint={t('moderation.rule_hint')}
          empty={t('moderation.rule_none')}
          options={ruleCodes.map(code => ({ value: code, text: ruleLine(t, code) }))}
          value={typed(form, 'rule')}
          error={errors['rule']}
        />
        <TextArea
          name="words"
          label={t('moderation.reason')}
          hint={t('moderation.reason_hint')}
          value={typed(form, 'words')}
          error={errors['words']}
          required
        />
        {may.suspend ? (
          <TextField
            name="days"
            type="number"
            min="1"
            max="365"
            short
            label={t('moderation.days')}
            hint={t('moderation.days_hint')}
            optional={t('moderation.optional')}
            value={typed(form, 'days')}
            error={errors['days']}
          />
        ) : (
          ''
        )}
        <FormActions>
          <Button text={t('moderation.decide_button')} />
        </FormActions>
      </Form>
    </>
  )
}

/** Answers an objection, by another than who decided. */
export function AnswerFields({ view, shown, form }: FieldsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const errors = fieldErrors(view, form, messages)
  return (
    <>
      <Heading level={2} text={t('moderation.answer_objection')} />
      {shown.isOnlyDecider ? <Alert kind="warning" text={t('moderation.only_you')} live="none" /> : ''}
      <Form action={view.href(`${casePath(shown.one)}/bezwaar`)} errors={formErrors(view, form, messages)}>
        <RadioGroup
          name="granted"
          label={t('moderation.granted')}
          options={[
            { value: 'yes', text: t('moderation.granted_yes') },
            { value: 'no', text: t('moderation.granted_no') },
          ]}
          value={typed(form, 'granted')}
          error={errors['granted']}
          required
        />
        <TextArea
          name="answer"
          label={t('moderation.reason')}
          hint={t('moderation.answer_hint')}
          value={typed(form, 'answer')}
          error={errors['answer']}
          required
        />
        <FormActions>
          <Button text={t('moderation.answer_button')} />
        </FormActions>
      </Form>
    </>
  )
}
