import { typed, type Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, FormActions, Paragraph, Sheet, Slip, TextField } from '../../../ui/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { readableCode } from '../code.ts'
import { pathOf, type Conversation } from '../conversation.ts'
import { messages } from '../messages/messages.ts'
import { HostFrame } from './HostPages.tsx'

interface CodesPageProps {
  view: View
  conversation: Conversation
  form: FormState
  counts: { made: number; used: number }
}

/** How many codes there are, and a form for more. */
export function CodesPage({ view, conversation, form, counts }: CodesPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <HostFrame view={view} conversation={conversation} title={t('conversations.task_codes')}>
      <Paragraph text={t('conversations.codes_text')} />
      <Paragraph text={t('conversations.codes_count', counts)} />
      <Form action={view.href(`${pathOf(conversation)}/codes`)} errors={formErrors(view, form, messages)}>
        <TextField
          name="count"
          inputmode="numeric"
          short
          label={t('conversations.codes_field')}
          value={typed(form, 'count') || '20'}
          error={fieldErrors(view, form, messages)['count']}
          required
        />
        <FormActions>
          <Button text={t('conversations.codes_button')} />
        </FormActions>
      </Form>
    </HostFrame>
  )
}

/** The codes on paper. */
export function CodeSheetPage({
  view,
  conversation,
  codes,
}: {
  view: View
  conversation: Conversation
  codes: readonly string[]
}): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const path = pathOf(conversation)
  return (
    <HostFrame view={view} conversation={conversation} title={t('conversations.sheet_title')}>
      <Paragraph text={t('conversations.sheet_text')} />
      <Sheet>
        {codes.map(code => (
          <Slip
            title={conversation.title}
            qr={{
              text: `${view.origin}${view.href(`${path}/stem?code=${code}`)}`,
              label: t('conversations.slip_qr'),
            }}
            code={readableCode(code)}
            codeText={t('conversations.slip_code')}
          >
            <Paragraph
              kind="small"
              text={t('conversations.slip_text', { address: `${view.origin}${view.href(`${path}/stem`)}` })}
            />
          </Slip>
        ))}
      </Sheet>
    </HostFrame>
  )
}
