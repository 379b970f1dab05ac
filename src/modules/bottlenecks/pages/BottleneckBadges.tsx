import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import type { BadgeKind } from '../../../ui/index.ts'
import { StandingBadges } from '../../initiatives/index.ts'
import type { Bottleneck, State } from '../bottleneck.ts'
import { messages } from '../messages/messages.ts'

export const badgeOf: Readonly<Record<State, BadgeKind>> = {
  open: 'warning',
  stays: 'neutral',
  changes: 'positive',
  experiment: 'info',
}

/** What the owner said of a bottleneck, its themes, and whether it is an example. */
export function BottleneckBadges(props: { view: View; bottleneck: Bottleneck }): JSX.Element {
  const { view, bottleneck } = props
  const t = wordsOf(messages, view.lang)
  const { state, themes, example } = bottleneck
  const said = { text: t(`bottlenecks.state.${state}`), kind: badgeOf[state] }
  return (
    <StandingBadges view={view} state={said} themes={themes} example={example && t('bottlenecks.example')} />
  )
}
