import type { PropsWithChildren } from '@kitajs/html'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { messages } from '../messages/messages.ts'

interface AskDeviceProps {
  view: View
  /** To make a passkey, or to sign with one. */
  task: 'create' | 'get'
  /** Path that says what to ask of the device. */
  questions: string
  /** Whether it is offered in a field with `autocomplete="webauthn"` too. */
  autofill?: boolean
}

/**
 * Around a form with a hidden field `response`, which the device fills in before the form goes. It is not there without
 * scripts, and where the browser knows no passkeys.
 */
export function AskDevice({
  view,
  task,
  questions,
  autofill = false,
  children,
}: PropsWithChildren<AskDeviceProps>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <tag of="kp-passkey" hidden task={task} questions={view.href(questions)} autofill={autofill}>
      {children}
      <p class="utrecht-paragraph" role="status" data-failed hidden safe>
        {t(`people.passkey_not_${task}`)}
      </p>
    </tag>
  )
}
