import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Link, LinkButton, Paragraph, Stack } from '../../../ui/index.ts'
import { LinksBeside, Shell, type Beside } from '../../site/index.ts'
import { pathOf } from '../conversation.ts'
import { messages } from '../messages/messages.ts'
import type { ShownOutcome } from '../show-conversation.ts'
import { CommonGround } from './CommonGround.tsx'
import { Groups } from './Groups.tsx'
import { DoneWith, TakePart } from './ConversationParts.tsx'
import { outcomeSentences } from './outcome-sentences.ts'
import { StatementTable } from './StatementTable.tsx'

export interface OutcomeProps {
  view: View
  shown: ShownOutcome
}

/** What the votes say so far: as much as there are people for. */
export function OutcomePage(props: OutcomeProps & { beside: Beside }): JSX.Element {
  const { view, shown, beside } = props
  const t = wordsOf(messages, view.lang)
  const { conversation, line } = shown
  const { id, title, doneWith, circle, example } = conversation
  const path = pathOf(conversation)
  const trail = line.map(({ name, path }) => ({ text: name, path: `/${path}` }))
  return (
    <Shell
      view={view}
      title={t('conversations.outcome_title', { title })}
      trail={[...trail, { text: title, path }]}
      live={id}
      noindex={circle !== 'public' || example}
    >
      <Stack gap="sm">
        <Heading level={1} text={t('conversations.outcome_title', { title })} />
        {outcomeSentences(view.lang, shown.outcome).map((text, at) => (
          <Paragraph kind={at === 0 ? 'lead' : undefined} text={text} />
        ))}
        <TakePart view={view} shown={shown}>
          {shown.own ? (
            ''
          ) : (
            <Link href={view.href(`${path}/uitkomst?ik=ja`)} text={t('conversations.where_am_i')} />
          )}
          {view.actor.person === null && shown.verdicts.follow ? (
            <Link href={view.href(`${path}/horen`)} text={t('conversations.follow_title')} />
          ) : (
            ''
          )}
        </TakePart>
      </Stack>
      <DoneWith view={view} text={doneWith} />
      <Stack gap="lg">
        <CommonGround view={view} shown={shown} />
        <Groups view={view} shown={shown} />
        <StatementTable view={view} shown={shown} />
        <Files view={view} shown={shown} />
      </Stack>
      <LinksBeside view={view} beside={beside} />
    </Shell>
  )
}

function Files({ view, shown: { conversation, verdicts, outcome } }: OutcomeProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (!verdicts.export || outcome.stage === 'counts') return ''
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('conversations.files')} />
      <Paragraph text={t('conversations.files_text')} />
      <p>
        <LinkButton
          kind="secondary"
          href={view.href(`${pathOf(conversation)}/bestanden.zip`)}
          text={t('conversations.files_button')}
          isFile
        />
      </p>
    </Stack>
  )
}
