import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Badge, DefinitionList, Link, Paragraph, Row, Stack } from '../../../ui/index.ts'
import { CircleNote } from '../../circles/index.ts'
import { coalitionPath } from '../../coalitions/index.ts'
import { day, NoteBeside, type Beside } from '../../site/index.ts'
import { openVersion } from '../agreement.ts'
import { messages } from '../messages/messages.ts'
import type { ShownAgreement } from '../show-agreement.ts'
import { dayText } from './day-text.ts'

interface StandingProps {
  view: View
  shown: ShownAgreement
  beside: Beside
}

/** How an agreement stands, by which rule, and who sees it. */
export function StandingOfAgreement(props: StandingProps): JSX.Element {
  const { view, shown, beside } = props
  const t = wordsOf(messages, view.lang)
  const { agreement, coalition, state } = shown
  const { inForce, inForceAt, lookDay, endedBy } = agreement
  const open = openVersion(agreement)
  return (
    <Stack gap="sm">
      <Row>
        <Badge text={t(`agreements.state.${state}`)} kind={state === 'in_force' ? 'positive' : 'info'} />
        <Badge text={t(`agreements.kind.${agreement.kind}`)} />
      </Row>
      {state === 'draft' ? <Paragraph text={t('agreements.draft_only')} /> : ''}
      {endedBy === null ? '' : <Paragraph text={t(`agreements.ended_${endedBy}`)} />}
      {inForce === null || open === null ? (
        ''
      ) : (
        <Paragraph text={t('agreements.open_beside', { version: open, old: inForce })} />
      )}
      <DefinitionList
        items={[
          {
            term: t('agreements.coalition'),
            content: <Link href={view.href(coalitionPath(coalition))} text={coalition.name} />,
          },
          ...(inForceAt === null
            ? []
            : [{ term: t('agreements.in_force_since'), content: day(view, inForceAt) }]),
          { term: t('agreements.look_day'), text: dayText(view.lang, lookDay ?? agreement.reviewDay) },
          { term: t('agreements.rule'), text: t(`agreements.rule.${coalition.rule}`) },
        ]}
      />
      <CircleNote view={view} circle={agreement.circle} hiddenReason={agreement.hiddenReason} />
      <NoteBeside beside={beside} id={agreement.id} />
    </Stack>
  )
}
