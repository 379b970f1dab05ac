import { typed, type Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import type { SeenThing } from '../../../platform/thing.ts'
import {
  Button,
  Form,
  FormActions,
  Link,
  Paragraph,
  RadioGroup,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import { PrivatePage } from '../../people/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { ruleCodes } from '../rules.ts'

interface ReportProps {
  view: View
  thing: SeenThing
  form: Typed
}

/** Says what is wrong with something, with or without an account. */
export function ReportPage({ view, thing, form }: ReportProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const errors = fieldErrors(view, form, messages)
  return (
    <PrivatePage
      view={view}
      title={t('moderation.report_title')}
      lead={t('moderation.report_lead')}
      trail={[{ text: thing.title, path: thing.path }]}
    >
      <Paragraph text={t('moderation.report_what', { title: thing.title })} />
      <Form action={view.href(`/melden/${thing.kind}/${thing.id}`)} errors={formErrors(view, form, messages)}>
        <RadioGroup
          name="rule"
          label={t('moderation.report_rule')}
          options={ruleCodes.map(code => ({ value: code, text: t(`moderation.report_${code}`) }))}
          value={typed(form, 'rule')}
          error={errors['rule']}
          required
        />
        <TextArea
          name="sentence"
          label={t('moderation.report_sentence')}
          hint={t('moderation.report_sentence_hint')}
          value={typed(form, 'sentence')}
          error={errors['sentence']}
          required
        />
        {view.actor.person === null ? (
          <TextField
            name="email"
            type="email"
            autocomplete="email"
            label={t('moderation.report_email')}
            hint={t('moderation.report_email_hint')}
            optional={t('moderation.optional')}
            value={typed(form, 'email')}
            error={errors['email']}
          />
        ) : (
          ''
        )}
        <Paragraph kind="small" text={t('moderation.report_danger')} />
        <FormActions>
          <Button text={t('moderation.report_send')} />
        </FormActions>
      </Form>
      <p>
        <Link href={view.href('/huisregels')} text={t('moderation.rules_title')} />
      </p>
    </PrivatePage>
  )
}

/** Thanks for a report, and says what comes. */
export function ReportedPage({ view, thing }: Pick<ReportProps, 'view' | 'thing'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage
      view={view}
      title={t('moderation.reported_title')}
      lead={t('moderation.reported_lead')}
      trail={[{ text: thing.title, path: thing.path }]}
    >
      <Paragraph text={t('moderation.reported_next')} />
      <p>
        <Link href={view.href(thing.path)} text={t('moderation.reported_back')} />
      </p>
    </PrivatePage>
  )
}
