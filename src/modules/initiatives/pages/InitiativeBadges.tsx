import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import type { Initiative } from '../initiative.ts'
import { messages } from '../messages/messages.ts'
import { StandingBadges } from './StandingBadges.tsx'

interface InitiativeBadgesProps {
  view: View
  initiative: Initiative
  /** On its own page an example is said in a sentence. */
  isWhole?: boolean
}

/** The phase of an initiative, its themes, and whether it is an example. */
export function InitiativeBadges({ view, initiative, isWhole }: InitiativeBadgesProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { phase, themes, example } = initiative
  const kind = phase === 'stopped' ? 'neutral' : 'info'
  return (
    <StandingBadges
      view={view}
      state={{ text: t(`initiatives.phase.${phase}`), kind }}
      themes={themes}
      example={example && t(isWhole ? 'initiatives.example_text' : 'initiatives.example')}
    />
  )
}
