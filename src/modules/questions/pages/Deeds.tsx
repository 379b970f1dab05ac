import type { Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, LinkButton, Row } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import { pathOf } from '../question.ts'
import type { ShownQuestion } from '../show-question.ts'
import { HideQuestion } from './HideQuestion.tsx'

interface DeedsProps {
  view: View
  shown: ShownQuestion
  hiding: Typed
}

/** Closing, following and hiding a question. */
export function Deeds({ view, shown, hiding }: DeedsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { question, may, follows } = shown
  const path = pathOf(question)
  const text = t(follows ? 'questions.unfollow' : 'questions.follow')
  return (
    <>
      <Row>
        {may.close ? <LinkButton href={view.href(`${path}/afronden`)} text={t('questions.close')} /> : ''}
        {may.follow ? (
          <Form action={view.href(`${path}/volgen`)} hidden={{ volgt: follows ? '' : 'ja' }}>
            <Button kind="secondary" text={text} />
          </Form>
        ) : (
          ''
        )}
        {view.actor.person === null ? (
          <LinkButton
            kind="secondary"
            href={view.href(`/aanmelden?next=${encodeURIComponent(path)}`)}
            text={t('questions.follow')}
          />
        ) : (
          ''
        )}
      </Row>
      {may.hide ? <HideQuestion view={view} question={question} form={hiding} /> : ''}
    </>
  )
}
