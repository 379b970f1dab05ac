import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Form } from '../../../ui/index.ts'
import { formErrors } from '../../site/index.ts'
import { pathOf } from '../agreement.ts'
import { messages } from '../messages/messages.ts'
import type { ShownAgreement } from '../show-agreement.ts'
import { AgreementFrame } from './AgreementFrame.tsx'
import { dayText } from './day-text.ts'
import { SaveOrBack } from './SaveOrBack.tsx'
import { TitleFields, type TitleFieldsProps } from './TitleFields.tsx'

interface EditPageProps extends TitleFieldsProps {
  shown: ShownAgreement
  version: number
  /** What it says now, when somebody else changed it meanwhile. */
  isStale?: boolean
}

/** Changes the name, the day and the circle. */
export function EditPage(props: EditPageProps): JSX.Element {
  const { view, form, shown, version, isStale = false } = props
  const t = wordsOf(messages, view.lang)
  const { agreement, coalition } = shown
  return (
    <AgreementFrame {...{ view, coalition, agreement }} title={t('agreements.edit_title')}>
      <Form
        action={view.href(`${pathOf(agreement)}/bewerken`)}
        hidden={{ version: String(version) }}
        errors={formErrors(view, form, messages)}
      >
        {isStale ? (
          <Alert
            kind="warning"
            title={t('agreements.now_text')}
            text={`${agreement.title}. ${t('agreements.review_on', { day: dayText(view.lang, agreement.reviewDay) })}`}
          />
        ) : (
          ''
        )}
        <TitleFields {...props} />
        <SaveOrBack view={view} shown={shown} button={t('agreements.save')} />
      </Form>
    </AgreementFrame>
  )
}
