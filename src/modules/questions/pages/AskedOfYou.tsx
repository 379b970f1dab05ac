import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Button, Form } from '../../../ui/index.ts'
import type { Invitation } from '../invitation.ts'
import { messages } from '../messages/messages.ts'
import { pathOf, type Question } from '../question.ts'
import { sayReasonToYou } from '../say-reason.ts'

interface AskedOfYouProps {
  view: View
  question: Question
  invitation: Invitation
}

/** Tells who was asked that an answer is waited for, and why from them. */
export function AskedOfYou({ view, question, invitation }: AskedOfYouProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const why = `${t('questions.invite_why')} ${sayReasonToYou(view.lang, invitation.viaKind, invitation.reason)}`
  return (
    <Alert kind="info" live="none" title={t('questions.asked_of_you')} text={why}>
      <Form action={view.href(`${pathOf(question)}/nu-niet`)}>
        <Button kind="secondary" text={t('questions.decline')} />
      </Form>
    </Alert>
  )
}
