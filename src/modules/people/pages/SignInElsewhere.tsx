import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { LinkButton } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'

interface SignInElsewhereProps {
  view: View
  next: string
  /** Its name. */
  provider: string
}

/** Leads to the provider. Without Turbo, which would fetch the page of another site. */
export function SignInElsewhere({ view, next, provider }: SignInElsewhereProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const href = view.href(`/aanmelden/elders?next=${encodeURIComponent(next)}`)
  return (
    <div data-turbo="false">
      <LinkButton kind="secondary" href={href} text={t('people.sign_in_elsewhere', { provider })} />
    </div>
  )
}
