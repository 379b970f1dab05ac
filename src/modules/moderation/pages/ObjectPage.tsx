import type { Actor } from '../../../platform/ctx/actor.ts'
import { typed, type Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { sentenceIn, wordsOf } from '../../../platform/i18n/words.ts'
import { may } from '../../../platform/rights.ts'
import { Alert, Button, Form, FormActions, Heading, Paragraph, TextArea } from '../../../ui/index.ts'
import { PrivatePage } from '../../people/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import type { Case } from '../case.ts'
import { messages } from '../messages/messages.ts'
import { caseRights, type Judged } from '../rights.ts'
import { DecisionText } from './DecisionText.tsx'

interface ObjectProps {
  view: View
  judged: Judged
  /** Who may object here: whoever the mail was for. */
  actor: Actor
  path: string
  form: Typed
}

/** What was decided, and the form to say why that is wrong. */
export function ObjectPage({ view, judged, actor, path, form }: ObjectProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const errors = fieldErrors(view, form, messages)
  const refused = may(caseRights, { actor, action: 'object', thing: judged })
  return (
    <PrivatePage view={view} title={t('moderation.object_title')} lead={judged.one.title}>
      {judged.one.decisions.slice(-1).map(decision => (
        <DecisionText view={view} decision={decision} />
      ))}
      {refused === null ? (
        <>
          <Heading level={2} text={t('moderation.object')} />
          <Paragraph text={t('moderation.object_text')} />
          <Form action={view.href(path)} errors={formErrors(view, form, messages)}>
            <TextArea
              name="words"
              label={t('moderation.object_words')}
              hint={t('moderation.object_words_hint')}
              value={typed(form, 'words')}
              error={errors['words']}
              required
            />
            <FormActions>
              <Button text={t('moderation.object_send')} />
            </FormActions>
          </Form>
        </>
      ) : (
        <Alert kind="info" text={sentenceIn([messages], view.lang)(refused)} live="none" />
      )}
    </PrivatePage>
  )
}

interface ObjectedProps {
  view: View
  one: Pick<Case, 'title'>
  isOnlyDecider: boolean
}

export function ObjectedPage({ view, one, isOnlyDecider }: ObjectedProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage view={view} title={t('moderation.objected_title')} lead={one.title}>
      <Paragraph text={t(isOnlyDecider ? 'moderation.objected_only' : 'moderation.objected_next')} />
    </PrivatePage>
  )
}
