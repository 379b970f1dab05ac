import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Button, Form, Heading, Link, Paragraph, Row, Stack } from '../../../ui/index.ts'
import { CircleNote } from '../../circles/index.ts'
import { StandingBadges } from '../../initiatives/index.ts'
import { LinksBeside, NoteBeside, Shell, type Beside } from '../../site/index.ts'
import { issuePath } from '../issue.ts'
import { messages } from '../messages/messages.ts'
import type { ShownIssue } from '../show-issue.ts'
import { BlameNote } from './BlameNote.tsx'
import { CoalitionCards } from './Cards.tsx'

interface IssuePageProps {
  view: View
  shown: ShownIssue
  beside: Beside
  isSaved: boolean
}

/** One issue: what it is, what it came from, and who owns it together. */
export function IssuePage({ view, shown, beside, isSaved }: IssuePageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { issue, line, names, coalitions, mayEdit, hints } = shown
  const { id, title, explanation, circle, example } = issue
  const path = issuePath(issue)
  const place = line.at(-1)
  const trail = line.map(one => ({ text: one.name, path: `/${one.path}` }))
  const list = place ? [{ text: t('coalitions.issues'), path: `/${place.path}/opgaven` }] : []
  return (
    <Shell
      view={view}
      title={t('coalitions.issue_title', { title })}
      trail={[...trail, ...list]}
      live={id}
      noindex={circle !== 'public' || example}
    >
      {isSaved ? <Alert kind="ok" text={t('coalitions.said.saved')} /> : ''}
      <Stack gap="sm">
        <Heading level={1} text={title} />
        <Row>
          <StandingBadges view={view} themes={issue.themes} example={example && t('coalitions.example')} />
        </Row>
        {explanation ? <Paragraph text={explanation} /> : ''}
        <Paragraph kind="small" text={t('coalitions.issue_where', { places: names.join(', ') })} />
        <NoteBeside beside={beside} id={id} />
        <CircleNote view={view} circle={circle} hiddenReason={issue.hiddenReason} />
      </Stack>
      {mayEdit ? <BlameNote view={view} hints={hints} /> : ''}
      <Origins view={view} shown={shown} />
      <Stack gap="sm">
        <Heading level={2} text={t('coalitions.issue_owned_by')} />
        {coalitions.length === 0 ? (
          <Paragraph text={t('coalitions.issue_unowned')} />
        ) : (
          <CoalitionCards view={view} items={coalitions} />
        )}
        {coalitions.some(({ state }) => state !== 'ended') ? (
          ''
        ) : (
          <Form action={view.href('/coalities/begin')} hidden={{ van: `issue:${id}` }}>
            <Button text={t('coalitions.begin')} />
          </Form>
        )}
      </Stack>
      {mayEdit ? (
        <Row>
          <Link href={view.href(`${path}/bewerken`)} text={t('coalitions.edit')} />
          <Link href={view.href(`${path}/weghalen`)} text={t('coalitions.remove')} />
        </Row>
      ) : (
        ''
      )}
      <LinksBeside view={view} beside={beside} />
    </Shell>
  )
}

function Origins({ view, shown: { origins } }: Pick<IssuePageProps, 'view' | 'shown'>): JSX.Element {
  if (origins.length === 0) return ''
  return (
    <Stack gap="sm">
      <Heading level={2} text={wordsOf(messages, view.lang)('coalitions.came_from')} />
      <ul class="kp-plain-list">
        {origins.map(({ title, path }) => (
          <li>
            <Link href={view.href(path)} text={title} />
          </li>
        ))}
      </ul>
    </Stack>
  )
}
