import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, DefinitionList, Heading, Link, LinkButton, Paragraph, Row, Stack } from '../../../ui/index.ts'
import { CircleNote } from '../../circles/index.ts'
import { profilePath } from '../../people/index.ts'
import { LinksBeside, moment, Shell, type Beside } from '../../site/index.ts'
import { pathOf } from '../conversation.ts'
import { messages } from '../messages/messages.ts'
import type { ShownConversation } from '../show-conversation.ts'
import { ConversationBadges } from './ConversationBadges.tsx'
import { DoneWith, TakePart } from './ConversationParts.tsx'
import { outcomeSentences } from './outcome-sentences.ts'

/** What was just done, said once above the page. */
export const saidAfter = [
  ...(['begun', 'saved', 'closed', 'done', 'imported', 'carried'] as const),
  'unfollowed' as const,
]

interface ConversationPageProps {
  view: View
  shown: ShownConversation
  beside: Beside
  said?: (typeof saidAfter)[number] | undefined
}

/** One conversation: what it is about, who leads it, and the way to the votes. The same for every visitor. */
export function ConversationPage({ view, shown, beside, said }: ConversationPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { conversation, line } = shown
  const { id, title, intro, circle, example, hiddenReason, doneWith } = conversation
  const place = line.at(-1)
  const trail = line.map(({ name, path }) => ({ text: name, path: `/${path}` }))
  const list = place ? [{ text: t('conversations.title'), path: `/${place.path}/gesprekken` }] : []
  return (
    <Shell
      view={view}
      title={title}
      description={intro.slice(0, 200)}
      trail={[...trail, ...list]}
      live={id}
      noindex={circle !== 'public' || example}
    >
      {said ? <Alert kind="ok" text={t(`conversations.said.${said}`)} /> : ''}
      <Stack gap="sm">
        <Heading level={1} text={title} />
        <Row>
          <ConversationBadges view={view} conversation={conversation} />
        </Row>
        <CircleNote view={view} circle={circle} hiddenReason={hiddenReason} />
        {intro === '' ? '' : <Paragraph kind="lead" text={intro} />}
        {outcomeSentences(view.lang, shown.outcome).map(text => (
          <Paragraph text={text} />
        ))}
        <Ways view={view} shown={shown} />
      </Stack>
      <DoneWith view={view} text={doneWith} />
      <Stack gap="lg">
        <How view={view} shown={shown} />
        <About view={view} shown={shown} />
        <Tasks view={view} shown={shown} />
      </Stack>
      <LinksBeside view={view} beside={beside} />
    </Shell>
  )
}

type PartProps = Pick<ConversationPageProps, 'view' | 'shown'>

function Ways({ view, shown }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const path = pathOf(shown.conversation)
  return (
    <TakePart view={view} shown={shown}>
      <LinkButton
        kind="secondary"
        href={view.href(`${path}/uitkomst`)}
        text={t('conversations.to_outcome')}
      />
    </TakePart>
  )
}

function How({ view, shown: { conversation } }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { proof, checkedFirst } = conversation
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('conversations.how')} />
      <Paragraph text={t('conversations.how_text')} />
      <Paragraph text={t('conversations.secret')} />
      <Paragraph text={t(`conversations.proof_${proof}`)} />
      <Paragraph text={t(checkedFirst ? 'conversations.checked_first' : 'conversations.checked_after')} />
      <p>
        <Link href={view.href('/huisregels')} text={t('conversations.policy')} />
      </p>
    </Stack>
  )
}

function About({ view, shown: { conversation, hosts, about } }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { closesAt, closedAt } = conversation
  return (
    <DefinitionList
      items={[
        {
          term: t('conversations.hosts'),
          content:
            hosts.length === 0 ? (
              <span safe>{t('conversations.somebody')}</span>
            ) : (
              hosts.map(person => <Link href={view.href(profilePath(person))} text={person.name} />)
            ),
        },
        ...(about
          ? [
              {
                term: t('conversations.about'),
                content: <Link href={view.href(about.path)} text={about.title} />,
              },
            ]
          : []),
        ...(closedAt !== null
          ? [{ term: t('conversations.closed_on'), content: moment(view, closedAt) }]
          : closesAt !== null
            ? [{ term: t('conversations.closes_on'), content: moment(view, closesAt) }]
            : []),
      ]}
    />
  )
}

/** What who leads it can do. */
function Tasks({ view, shown: { conversation, verdicts } }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const tasks = [
    [verdicts.see_all_statements, 'stellingen', 'conversations.task_statements'],
    [verdicts.make_codes, 'codes', 'conversations.task_codes'],
    [verdicts.enter_paper, 'papier', 'conversations.task_paper'],
    [verdicts.close, 'sluiten', 'conversations.task_close'],
    [verdicts.tell_done, 'gedaan', 'conversations.task_done'],
    [verdicts.edit, 'bewerken', 'conversations.task_edit'],
    [verdicts.remove, 'weghalen', 'conversations.task_remove'],
  ] as const
  const own = tasks.filter(([may]) => may)
  if (own.length === 0) return ''
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('conversations.tasks')} />
      <Row>
        {own.map(([, page, text]) => (
          <Link href={view.href(`${pathOf(conversation)}/${page}`)} text={t(text)} />
        ))}
      </Row>
    </Stack>
  )
}
