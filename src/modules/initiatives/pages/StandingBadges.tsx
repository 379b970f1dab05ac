import type { View } from '../../../platform/http/view.ts'
import { Badge, type BadgeKind } from '../../../ui/index.ts'
import { themeName } from '../theme-name.ts'
import type { Theme } from '../themes.ts'

interface StandingBadgesProps {
  view: View
  /** How it stands; left out for what has no state. */
  state?: { text: string; kind: BadgeKind }
  themes: readonly Theme[]
  /** Said of a made-up example. */
  example: string | false
}

/** How something stands, what it is about, and whether it is an example. */
export function StandingBadges({ view, state, themes, example }: StandingBadgesProps): JSX.Element {
  return (
    <>
      {state ? <Badge {...state} /> : ''}
      {themes.map(theme => (
        <Badge text={themeName(view.lang, theme)} />
      ))}
      {example === false ? '' : <Badge text={example} kind="warning" />}
    </>
  )
}
