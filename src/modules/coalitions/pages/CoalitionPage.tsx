import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Badge, Heading, Link, Paragraph, Row, Stack } from '../../../ui/index.ts'
import { CircleNote } from '../../circles/index.ts'
import { themeName } from '../../initiatives/index.ts'
import { LinksBeside, NoteBeside, Shell, type Beside } from '../../site/index.ts'
import { issuePath } from '../issue.ts'
import { messages } from '../messages/messages.ts'
import type { ShownCoalition } from '../show-coalition.ts'
import { Health } from './Health.tsx'
import { Parties } from './Parties.tsx'
import { Proposals } from './Proposals.tsx'
import { Reins } from './Reins.tsx'
import { Tasks, YourPart } from './YourPart.tsx'

/** What was just done, said once above the page. */
export const saidAfter = [
  ...(['saved', 'drafted', 'joined', 'declined', 'watching', 'left', 'invited', 'proposed'] as const),
  ...(['voiced', 'checked', 'started', 'stopped', 'shared', 'speaks'] as const),
] as const

export interface CoalitionPageProps {
  view: View
  shown: ShownCoalition
  beside: Beside
  /** What later modules show. */
  sections: JSX.Element
  said?: (typeof saidAfter)[number] | undefined
}

/** One coalition: how it decides, who takes part on what terms, what is being decided and how it is doing. */
export function CoalitionPage({ view, shown, beside, sections, said }: CoalitionPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { coalition, line } = shown
  const { id, name, aim, circle, example } = coalition
  const place = line.at(-1)
  const trail = line.map(one => ({ text: one.name, path: `/${one.path}` }))
  const list = place ? [{ text: t('coalitions.title'), path: `/${place.path}/coalities` }] : []
  return (
    <Shell
      view={view}
      title={name}
      description={aim || undefined}
      trail={[...trail, ...list]}
      live={id}
      noindex={circle !== 'public' || example}
    >
      {said ? <Alert kind="ok" text={t(`coalitions.said.${said}`)} /> : ''}
      <Top view={view} shown={shown} beside={beside} />
      <YourPart view={view} shown={shown} />
      <Reins view={view} shown={shown} />
      <Parties view={view} shown={shown} />
      {sections}
      <Proposals view={view} shown={shown} />
      <Health view={view} shown={shown} />
      <Tasks view={view} shown={shown} />
      <LinksBeside view={view} beside={beside} />
    </Shell>
  )
}

function Top({ view, shown, beside }: Pick<CoalitionPageProps, 'view' | 'shown' | 'beside'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { coalition, issue } = shown
  const { id, name, aim, state, outcome, circle, example, hiddenReason } = coalition
  return (
    <Stack gap="sm">
      <Heading level={1} text={name} />
      <Row>
        <Badge text={t(`coalitions.state.${state}`)} kind={state === 'running' ? 'info' : 'neutral'} />
        {(issue?.themes ?? []).map(theme => (
          <Badge text={themeName(view.lang, theme)} />
        ))}
        {example ? <Badge text={t('coalitions.example')} kind="warning" /> : ''}
      </Row>
      {aim ? <Paragraph kind="lead" text={aim} /> : ''}
      {issue ? (
        <Paragraph>
          <span safe>{`${t('coalitions.owns')} `}</span>
          <Link href={view.href(issuePath(issue))} text={issue.title} />
        </Paragraph>
      ) : (
        ''
      )}
      {outcome ? <Paragraph text={t('coalitions.outcome_is', { outcome })} /> : ''}
      <NoteBeside beside={beside} id={id} />
      {circle === 'members' || circle === 'hidden' ? (
        <Alert kind="info" live="none" text={t(`coalitions.circle_${circle}`)} />
      ) : (
        ''
      )}
      <CircleNote view={view} circle={circle} hiddenReason={hiddenReason} />
    </Stack>
  )
}
