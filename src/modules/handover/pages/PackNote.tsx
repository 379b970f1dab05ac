import { typed } from '../../../platform/http/form.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Details, Form, FormActions, Heading, Paragraph, Stack, TextArea } from '../../../ui/index.ts'
import { fieldErrors } from '../../site/index.ts'
import { longestNote } from '../keep-note.ts'
import { messages } from '../messages/messages.ts'
import { pathOfRole } from '../role.ts'
import type { PackProps } from './pack-props.ts'

/** What the holder would tell a successor: to write for the one, to read for the other. */
export function PackNote(props: PackProps): JSX.Element {
  const { view, shown } = props
  const t = wordsOf(messages, view.lang)
  const { isOwn, note, noteBefore, holder } = shown
  return (
    <>
      {noteBefore === '' ? (
        ''
      ) : (
        <Stack gap="sm">
          <Heading level={2} text={t('handover.note_before')} />
          <Paragraph text={noteBefore} />
        </Stack>
      )}
      <Stack gap="sm">
        <Heading level={2} text={isOwn ? t('handover.note') : t('handover.note_from', { name: holder })} />
        <Paragraph text={note === '' ? t('handover.note_none') : note} />
        {isOwn ? <Write {...props} /> : ''}
      </Stack>
    </>
  )
}

function Write({ view, shown, form }: PackProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const wrong = fieldErrors(view, form, messages)
  return (
    <Details summary={t('handover.note_write')} open={wrong['text'] !== undefined}>
      <Form action={view.href(`${pathOfRole(shown.role)}/notitie`)}>
        <TextArea
          name="text"
          label={t('handover.note_label')}
          hint={t('handover.note_hint')}
          rows={6}
          maxlength={longestNote}
          value={'text' in form.typed ? typed(form, 'text') : shown.note}
          error={wrong['text']}
        />
        <FormActions>
          <Button kind="secondary" text={t('handover.note_save')} />
        </FormActions>
      </Form>
    </Details>
  )
}
