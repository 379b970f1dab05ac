import type { View } from '../../../platform/http/view.ts'
import { Heading, Row, Stack } from '../../../ui/index.ts'
import { CircleNote } from '../../circles/index.ts'
import { NoteBeside, type Beside } from '../../site/index.ts'
import type { ShownBottleneck } from '../show-bottleneck.ts'
import { BottleneckBadges } from './BottleneckBadges.tsx'

interface TopProps {
  view: View
  shown: ShownBottleneck
  beside: Beside
}

/** Title, what the owner said, and who sees it. */
export function TopOfPage({ view, shown, beside }: TopProps): JSX.Element {
  const { id, title, circle, hiddenReason } = shown.bottleneck
  return (
    <Stack gap="sm">
      <Heading level={1} text={title} />
      <Row>
        <BottleneckBadges view={view} bottleneck={shown.bottleneck} />
      </Row>
      <NoteBeside beside={beside} id={id} />
      <CircleNote view={view} circle={circle} hiddenReason={hiddenReason} />
    </Stack>
  )
}
