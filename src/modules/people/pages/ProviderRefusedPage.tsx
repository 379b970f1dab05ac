import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, LinkButton } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import type { ProviderRefused } from '../provider.ts'
import { PrivatePage } from './PrivatePage.tsx'

interface ProviderRefusedProps {
  view: View
  provider: string
  why: ProviderRefused | 'late' | 'address_taken'
}

/** Why somebody who came back from the provider, or wanted to go there, is not signed in, and what else they can do. */
export function ProviderRefusedPage({ view, provider, why }: ProviderRefusedProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const back = view.actor.person === null ? '/aanmelden' : '/mijn/aanmelden'
  return (
    <PrivatePage view={view} title={t('people.provider_title', { provider })}>
      <Alert
        kind={why === 'cancelled' ? 'info' : 'warning'}
        text={t(`people.provider_${why}`, { provider })}
      />
      <LinkButton href={view.href(back)} text={t('people.provider_back')} />
    </PrivatePage>
  )
}
