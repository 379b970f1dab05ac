import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Link, Paragraph } from '../../../ui/index.ts'
import { Shell } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { Welcome } from '../welcome.ts'
import { CoffeePeople } from './CoffeePeople.tsx'
import { GoingOn } from './GoingOn.tsx'
import { WhoIsWho } from './WhoIsWho.tsx'

interface WelcomeProps {
  view: View
  welcome: Welcome
  trail: readonly { text: string; path: string }[]
}

/** A place in ten minutes, for somebody new. */
export function WelcomePage({ view, welcome, trail }: WelcomeProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { place } = welcome
  const title = t('handover.welcome', { name: place.name })
  return (
    <Shell view={view} title={title} trail={trail} live={place.code}>
      <Heading level={1} text={title} />
      <Paragraph kind="lead" text={t('handover.welcome_lead')} />
      <CoffeePeople view={view} welcome={welcome} />
      <WhoIsWho view={view} welcome={welcome} />
      <GoingOn view={view} welcome={welcome} />
      <p>
        <Link
          href={view.href(`/${place.path}/leunt`)}
          text={t('handover.leaning_count', { count: welcome.leaning })}
        />
      </p>
    </Shell>
  )
}
