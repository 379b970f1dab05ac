import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, FormActions, Heading, Paragraph, Stack } from '../../../ui/index.ts'
import type { Place } from '../../places/index.ts'
import { Shell } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { Help } from '../suggest-help.ts'
import { AlikeQuestions } from './AlikeQuestions.tsx'
import { HelperCards } from './HelperCards.tsx'

interface PreviewPageProps {
  view: View
  place: Place
  trail: readonly { text: string; path: string }[]
  /** All that was typed, to be sent again. */
  typed: Readonly<Record<string, string>>
  help: Help
}

/** What is there already, before a question is published. */
export function PreviewPage({ view, place, trail, typed, help }: PreviewPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const nothing = help.helpers.length + help.alike.length === 0
  const title = nothing ? t('questions.your_question') : t('questions.preview_title')
  return (
    <Shell view={view} title={title} trail={trail} noindex>
      <Heading level={1} text={title} />
      <Paragraph kind="lead" text={t(nothing ? 'questions.preview_nothing' : 'questions.preview_lead')} />
      <AlikeQuestions view={view} alike={help.alike} />
      {help.helpers.length === 0 ? '' : <Heading level={2} text={t('questions.helps')} />}
      <HelperCards view={view} helpers={help.helpers} />
      <Stack label={t('questions.your_question')}>
        <Heading level={2} text={t('questions.your_question')} />
        <Paragraph text={typed['title']} />
        {typed['explanation'] ? <Paragraph kind="small" text={typed['explanation']} /> : ''}
        <Form action={view.href(`/${place.path}/vragen/nieuw`)} hidden={typed}>
          <FormActions>
            <Button name="stap" value="plaats" text={t('questions.publish')} />
            <Button kind="secondary" name="stap" value="terug" text={t('questions.change')} />
          </FormActions>
        </Form>
      </Stack>
    </Shell>
  )
}
