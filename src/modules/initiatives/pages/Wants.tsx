import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Badge, Heading, Paragraph, Stack } from '../../../ui/index.ts'
import type { Want } from '../initiative.ts'
import { messages } from '../messages/messages.ts'
import type { ShownInitiative } from '../show-initiative.ts'

/** What is asked for, what is offered, and how to help. */
export function Wants({ view, shown }: { view: View; shown: ShownInitiative }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const of = (direction: Want['direction']) => shown.wants.filter(want => want.direction === direction)
  const needs = of('need')
  const offers = of('offer')
  const isOver = shown.initiative.phase === 'stopped' || shown.initiative.phase === 'finished'
  return (
    <Stack gap="lg">
      {needs.length > 0 ? <WantList view={view} title={t('initiatives.needs')} wants={needs} /> : ''}
      {isOver ? (
        ''
      ) : (
        <Stack gap="sm">
          <Heading level={2} text={t('initiatives.help_title')} />
          <Paragraph text={t(needs.length > 0 ? 'initiatives.help_text' : 'initiatives.help_none')} />
        </Stack>
      )}
      {offers.length > 0 ? <WantList view={view} title={t('initiatives.offers')} wants={offers} /> : ''}
    </Stack>
  )
}

function WantList({
  view,
  title,
  wants,
}: {
  view: View
  title: string
  wants: readonly Want[]
}): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Stack gap="sm">
      <Heading level={2} text={title} />
      <ul class="kp-plain-list">
        {wants.map(({ kind, text }) => (
          <li>
            <Badge text={t(`initiatives.want.${kind}`)} />
            <span safe>{` ${text}`}</span>
          </li>
        ))}
      </ul>
    </Stack>
  )
}
