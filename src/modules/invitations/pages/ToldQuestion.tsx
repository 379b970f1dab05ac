import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Heading, Paragraph, Stack } from '../../../ui/index.ts'
import type { ToldQuestion as Told } from '../../questions/index.ts'
import { day } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'

/** What came of a question until now. */
export function ToldQuestion({ view, told }: { view: View; told: Told }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { question, answers } = told
  return (
    <Stack gap="sm" label={t('invitations.news_title')}>
      <Heading level={2} text={t('invitations.news_title')} />
      {question.state === 'closed' ? (
        <Alert kind="info" live="none" title={t('invitations.news_closed')} text={question.outcome ?? ''} />
      ) : (
        ''
      )}
      <Paragraph text={t('invitations.news_answers', { count: answers.length })} />
      {answers.map(({ name, body, at }) => (
        <Stack gap="sm">
          <Heading level={3} text={name ?? t('invitations.somebody_name')} />
          <Paragraph text={body} />
          <Paragraph kind="small">{day(view, at)}</Paragraph>
        </Stack>
      ))}
    </Stack>
  )
}
