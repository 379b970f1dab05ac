import { typed, typedList, type Form } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Columns, Paragraph, Select, Stack, TextField } from '../../../ui/index.ts'
import { holders, wantKinds, type Want } from '../initiative.ts'
import { messages } from '../messages/messages.ts'
import { reinSubjects } from '../reins.ts'

const emptyLines = 2

interface WantFieldsProps {
  view: View
  form: Form
  direction: Want['direction']
}

/** A kind and a text per need or offer, and two empty lines. */
export function WantFields({ view, form, direction }: WantFieldsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const kinds = typedList(form, `${direction}_kind`)
  const texts = typedList(form, `${direction}_text`)
  const filled = texts.flatMap((text, at) => (text === '' ? [] : [{ text, kind: kinds[at] ?? '' }]))
  const lines = [...filled, ...Array.from({ length: emptyLines }, () => ({ text: '', kind: '' }))]
  const label = (of: string, at: number) => t('initiatives.form_number', { label: of, number: at + 1 })
  return (
    <Stack gap="sm">
      {lines.map(({ text, kind }, at) => (
        <Columns>
          <Select
            name={`${direction}_kind`}
            id={`${direction}_kind-${at + 1}`}
            label={label(t('initiatives.form_want_kind'), at)}
            options={wantKinds.map(value => ({ value, text: t(`initiatives.want.${value}`) }))}
            value={kind}
          />
          <TextField
            name={`${direction}_text`}
            id={at === 0 ? undefined : `${direction}_text-${at + 1}`}
            label={label(t('initiatives.form_want_text'), at)}
            value={text}
            error={at === 0 ? errorOf(view, form, `${direction}_text`) : undefined}
          />
        </Columns>
      ))}
    </Stack>
  )
}

function errorOf(view: View, form: Form, field: string): string | undefined {
  return form.errors[field] === undefined ? undefined : wordsOf(messages, view.lang)('initiatives.too_long')
}

/** Who decides on each of the usual subjects, and on subjects of one's own. */
export function ReinFields({ view, form }: { view: View; form: Form }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const options = holders.map(value => ({ value, text: t(`initiatives.held.${value}`) }))
  const subjects = typedList(form, 'rein_own')
  const held = typedList(form, 'rein_own_held')
  const own = subjects.flatMap((subject, at) => (subject === '' ? [] : [{ subject, held: held[at] ?? '' }]))
  return (
    <Stack gap="sm">
      <Paragraph text={t('initiatives.form_reins_hint')} />
      {reinSubjects.map(subject => (
        <Select
          name={`rein_${subject}`}
          label={t(`initiatives.rein.${subject}`)}
          options={options}
          value={typed(form, `rein_${subject}`)}
          empty={t('initiatives.held_unsaid')}
        />
      ))}
      {[...own, { subject: '', held: '' }].map(({ subject, held: holder }, at) => (
        <Columns>
          <TextField
            name="rein_own"
            id={at === 0 ? undefined : `rein_own-${at + 1}`}
            label={t('initiatives.form_number', { label: t('initiatives.form_rein_own'), number: at + 1 })}
            value={subject}
          />
          <Select
            name="rein_own_held"
            id={`rein_own_held-${at + 1}`}
            label={t('initiatives.form_number', {
              label: t('initiatives.form_rein_own_held'),
              number: at + 1,
            })}
            options={options}
            value={holder}
            empty={t('initiatives.held_unsaid')}
          />
        </Columns>
      ))}
    </Stack>
  )
}
