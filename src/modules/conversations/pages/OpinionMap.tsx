import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { CloudPicture } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import type { Outcome, Position } from '../outcome.ts'
import { groupName } from './outcome-sentences.ts'

interface OpinionMapProps {
  view: View
  outcome: Outcome
  own: Position | undefined
}

/** Groups as clouds and only one's own place as a point: nobody sees where somebody else stands. The table says the same. */
export function OpinionMap({ view, outcome, own }: OpinionMapProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { groups, everybody } = outcome
  const clouds =
    groups.length > 0
      ? groups.map((group, at) => ({ ...group, name: groupName(at) }))
      : everybody
        ? [{ ...everybody, name: '' }]
        : []
  return (
    <CloudPicture
      label={t(own ? 'conversations.map_label_own' : 'conversations.map_label')}
      clouds={clouds}
      point={own && { x: own.x, y: own.y, name: t('conversations.map_you') }}
    />
  )
}
