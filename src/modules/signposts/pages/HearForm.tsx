import { typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Button,
  Checkbox,
  Form,
  FormActions,
  Heading,
  Select,
  Stack,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import { longestQuote } from '../quote.ts'
import { longestName, type Seat } from '../sitting.ts'
import { deskForm } from './desk-form.ts'
import { deskPath, type Desk } from './desk.ts'

/** What the note taker types for others. */
export function HearForm({ view, desk }: { view: View; desk: Desk }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { table, sitting } = desk.board
  const { isWrong, form, errors, field } = deskForm(view, desk, { deed: 'zeg' })
  return (
    <Stack gap="sm">
      <Heading level={2} look={3} text={t('signposts.hear')} />
      <Form
        action={view.href(`${deskPath(table)}/zeg`)}
        hidden={{ id: desk.freshId }}
        errors={errors}
        draft={{
          key: `desk-${sitting.code}`,
          restored: t('signposts.draft_back'),
          discard: t('signposts.draft_away'),
        }}
      >
        <TextArea
          {...field('body')}
          label={t('signposts.hear_words')}
          rows={2}
          maxlength={longestQuote}
          required
        />
        <Select
          {...field('speaker')}
          label={t('signposts.speaker')}
          empty={t('signposts.speaker_none')}
          options={seatOptions(view, desk.seats)}
        />
        <TextField
          {...field('name')}
          label={t('signposts.speaker_name')}
          optional={t('signposts.optional')}
          maxlength={longestName}
          autocomplete="off"
        />
        <Checkbox
          name="named"
          value="ja"
          label={t('signposts.ask_name')}
          checked={!isWrong || typed(form, 'named') !== ''}
        />
        <FormActions>
          <Button text={t('signposts.hear_button')} />
        </FormActions>
      </Form>
    </Stack>
  )
}

/** Those who gave a name, by it. */
export function seatOptions(view: View, seats: readonly Seat[]) {
  const named = seats.filter(({ name, kind }) => name !== '' && kind !== 'paper')
  return named
    .map(({ id, name }) => ({ value: id, text: name }))
    .toSorted((one, other) => one.text.localeCompare(other.text, view.lang))
}
