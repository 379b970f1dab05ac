import { typed, type Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { readableCode } from '../../../platform/short-code.ts'
import {
  Button,
  Form,
  FormActions,
  Paragraph,
  RadioGroup,
  Sheet,
  Slip,
  TextField,
} from '../../../ui/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { pathOf, type Conversation } from '../conversation.ts'
import { messages } from '../messages/messages.ts'
import { printsFor } from '../make-codes.ts'
import type { Statement } from '../statement.ts'
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
  const kinds = printsFor(conversation)
  return (
    <HostFrame view={view} conversation={conversation} title={t('conversations.task_codes')}>
      <Paragraph text={t('conversations.codes_text')} />
      <Paragraph text={t('conversations.codes_count', counts)} />
      <Form action={view.href(`${pathOf(conversation)}/codes`)} errors={formErrors(view, form, messages)}>
        {kinds.length === 1 ? (
          ''
        ) : (
          <RadioGroup
            name="print"
            label={t('conversations.print')}
            options={kinds.map(value => ({ value, text: t(`conversations.print_${value}`) }))}
            value={typed(form, 'print') || 'slips'}
          />
        )}
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

interface PaperBallotsPageProps {
  view: View
  conversation: Conversation
  statements: readonly Statement[]
  codes: readonly string[]
}

/** A sheet per voter, with all statements and boxes to tick. Where people vote by code, the same code works on a phone. */
export function PaperBallotsPage({
  view,
  conversation,
  statements,
  codes,
}: PaperBallotsPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const path = pathOf(conversation)
  const byCode = conversation.proof === 'code'
  const outcome = view.origin + view.href(`${path}/uitkomst`)
  const boxes = (['1', '-1', '0'] as const).map(value => box(t(`conversations.vote.${value}`))).join('   ')
  return (
    <HostFrame view={view} conversation={conversation} title={t('conversations.ballots_title')}>
      <Paragraph text={t('conversations.ballots_text')} />
      <Sheet>
        {codes.map(code => (
          <Slip
            title={conversation.title}
            qr={{
              text: view.origin + view.href(byCode ? `${path}/stem?code=${code}` : path),
              label: t(byCode ? 'conversations.slip_qr' : 'conversations.ballot_qr'),
            }}
            code={readableCode(code)}
            codeText={t('conversations.slip_code')}
          >
            <Paragraph text={t(byCode ? 'conversations.ballot_how_code' : 'conversations.ballot_how')} />
            <ol class="kp-plain-list" role="list">
              {statements.map(({ number, body }) => (
                <li>
                  <strong safe>{`${number + 1}. ${body}`}</strong>
                  <br />
                  <span safe>{`${boxes}   ${box(t('conversations.important_column'))}`}</span>
                </li>
              ))}
            </ol>
            <Paragraph text={t('conversations.ballot_outcome', { address: outcome })} />
          </Slip>
        ))}
      </Sheet>
    </HostFrame>
  )
}

/** A box to tick, on one line with its first word. */
function box(text: string): string {
  return `☐\u00a0${text}`
}
