import { typed } from '../../../platform/http/form.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, FormActions, Paragraph, RadioGroup } from '../../../ui/index.ts'
import type { Coalition } from '../../coalitions/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { kinds } from '../agreement.ts'
import { messages } from '../messages/messages.ts'
import { AgreementFrame } from './AgreementFrame.tsx'
import { TitleFields, type TitleFieldsProps } from './TitleFields.tsx'

/** Begins an agreement from a template. */
export function BeginPage(props: TitleFieldsProps & { coalition: Coalition }): JSX.Element {
  const { view, form, coalition } = props
  const t = wordsOf(messages, view.lang)
  return (
    <AgreementFrame view={view} coalition={coalition} title={t('agreements.new_title')}>
      <Paragraph kind="lead" text={t('agreements.new_lead')} />
      <Paragraph text={t('agreements.for_coalition', { name: coalition.name })} />
      <Form
        action={view.href('/afspraken/nieuw')}
        hidden={{ coalitie: coalition.slug }}
        errors={formErrors(view, form, messages)}
      >
        <RadioGroup
          name="kind"
          required
          label={t('agreements.kind')}
          options={kinds.map(value => ({
            value,
            text: t(`agreements.kind.${value}`),
            hint: t(`agreements.kind_hint.${value}`),
          }))}
          value={typed(form, 'kind')}
          error={fieldErrors(view, form, messages)['kind']}
        />
        <TitleFields {...props} />
        <FormActions>
          <Button text={t('agreements.begin')} />
        </FormActions>
      </Form>
    </AgreementFrame>
  )
}
