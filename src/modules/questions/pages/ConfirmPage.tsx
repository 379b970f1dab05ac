import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Checkbox, Form, FormActions, Heading, Paragraph } from '../../../ui/index.ts'
import { Shell } from '../../site/index.ts'
import { keyOf } from '../answer.ts'
import type { Draft } from '../draft.ts'
import { messages } from '../messages/messages.ts'
import type { SuggestedHelper } from '../suggest-help.ts'
import { choiceId, HelperCards } from './HelperCards.tsx'

interface ConfirmPageProps {
  view: View
  draft: Draft
  /** Who can be asked at once; empty for an answer. */
  helpers: readonly SuggestedHelper[]
}

/** Behind the link of a mail: one button publishes. Looking at it does nothing. */
export function ConfirmPage({ view, draft, helpers }: ConfirmPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const title = t('questions.confirm_title')
  const isQuestion = draft.kind === 'question'
  const choice = (helper: SuggestedHelper) =>
    helper.asks.length === 0 ? (
      ''
    ) : (
      <Checkbox
        id={choiceId(helper)}
        name="wie"
        value={keyOf(helper)}
        label={t('questions.ask_this', { name: helper.name })}
      />
    )
  return (
    <Shell view={view} title={title} noindex>
      <Heading level={1} text={title} />
      <Paragraph
        kind="lead"
        text={t(isQuestion ? 'questions.confirm_question' : 'questions.confirm_answer')}
      />
      <Paragraph text={isQuestion ? draft.wish.title : draft.wish.body} />
      <Form action={view.href(view.path)}>
        {helpers.length === 0 ? '' : <Heading level={2} text={t('questions.helps')} />}
        {helpers.length === 0 ? '' : <Paragraph text={t('questions.invite_lead')} />}
        <HelperCards view={view} helpers={helpers} choice={choice} />
        <FormActions>
          <Button text={t(isQuestion ? 'questions.publish' : 'questions.confirm_publish_answer')} />
        </FormActions>
      </Form>
    </Shell>
  )
}
