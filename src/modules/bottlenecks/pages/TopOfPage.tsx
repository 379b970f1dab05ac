import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Badge, Heading, Row, Stack } from '../../../ui/index.ts'
import { CircleNote } from '../../circles/index.ts'
import { themeName } from '../../initiatives/index.ts'
import { NoteBeside, type Beside } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { ShownBottleneck } from '../show-bottleneck.ts'
import { badgeOf } from './BottleneckCards.tsx'

interface PartProps {
  view: View
  shown: ShownBottleneck
}

/** Title, what the owner said, and who sees it. */
export function TopOfPage({ view, shown, beside }: PartProps & { beside: Beside }): JSX.Element {
  const { id, title, circle, hiddenReason } = shown.bottleneck
  return (
    <Stack gap="sm">
      <Heading level={1} text={title} />
      <Badges view={view} shown={shown} />
      <NoteBeside beside={beside} id={id} />
      <CircleNote view={view} circle={circle} hiddenReason={hiddenReason} />
    </Stack>
  )
}

function Badges({ view, shown: { bottleneck } }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { state, themes, example } = bottleneck
  return (
    <Row>
      <Badge text={t(`bottlenecks.state.${state}`)} kind={badgeOf[state]} />
      {themes.map(theme => (
        <Badge text={themeName(view.lang, theme)} />
      ))}
      {example ? <Badge text={t('bottlenecks.example')} kind="warning" /> : ''}
    </Row>
  )
}
