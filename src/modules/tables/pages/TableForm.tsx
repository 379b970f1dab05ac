import { typed, typedList, type Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Checkboxes,
  Columns,
  Details,
  Select,
  Stack,
  TextArea,
  TextField,
  type Option,
} from '../../../ui/index.ts'
import { CircleField, type PersonsCircle } from '../../circles/index.ts'
import { themeName, themes } from '../../initiatives/index.ts'
import { fieldErrors } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { longest } from '../table.ts'

export interface TableFieldsProps {
  view: View
  form: FormState
  choices: readonly Option[]
  coalitions: readonly PersonsCircle[]
}

/** What a table is about, when and where, and for whom. */
export function TableFields({ view, form, choices, coalitions }: TableFieldsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const errors = fieldErrors(view, form, messages)
  return (
    <Stack>
      <TextField
        name="title"
        label={t('tables.form_title')}
        hint={t('tables.form_title_hint')}
        value={typed(form, 'title')}
        error={errors['title']}
        maxlength={longest.title}
        required
      />
      <TextArea
        name="aim"
        label={t('tables.form_aim')}
        hint={t('tables.form_aim_hint')}
        value={typed(form, 'aim')}
        error={errors['aim']}
        maxlength={longest.text}
      />
      <WhenFields view={view} form={form} />
      <TextField
        name="open_chairs"
        type="number"
        label={t('tables.form_chairs')}
        hint={t('tables.form_chairs_hint')}
        value={typed(form, 'open_chairs') || '0'}
        error={errors['open_chairs']}
        min="0"
        max="500"
        short
      />
      <PlaceFields view={view} form={form} choices={choices} />
      <CircleField view={view} form={form} coalitions={coalitions} alone="stewards" />
      <Checkboxes
        name="themes"
        label={t('tables.form_themes')}
        options={themes.map(value => ({ value, text: themeName(view.lang, value) }))}
        values={typedList(form, 'themes')}
      />
    </Stack>
  )
}

const mostPlaces = 3

/** The place where it belongs, and others when it is for more than one. */
export function PlaceFields({ view, form, choices }: Omit<TableFieldsProps, 'coalitions'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const [first = '', ...others] = typedList(form, 'places')
  const more = Array.from({ length: mostPlaces - 1 }, (_, at) => others[at] ?? '')
  return (
    <>
      <Select
        name="places"
        label={t('tables.form_place')}
        options={choices}
        value={first}
        error={fieldErrors(view, form, messages)['places']}
        required
      />
      <Details summary={t('tables.form_more_places')} open={more.some(Boolean)}>
        {more.map((value, at) => (
          <Select
            name="places"
            id={`places-${at + 2}`}
            label={t('tables.form_place_number', { number: at + 2 })}
            options={choices}
            value={value}
            empty={t('tables.form_place_none')}
          />
        ))}
      </Details>
    </>
  )
}

function WhenFields({ view, form }: Pick<TableFieldsProps, 'view' | 'form'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const errors = fieldErrors(view, form, messages)
  return (
    <>
      <TextField
        name="starts_at"
        type="datetime-local"
        label={t('tables.form_starts')}
        hint={t('tables.form_starts_hint')}
        value={typed(form, 'starts_at')}
        error={errors['starts_at']}
      />
      <Columns>
        <TextField
          name="room"
          label={t('tables.form_room')}
          value={typed(form, 'room')}
          error={errors['room']}
          maxlength={longest.room}
        />
        <TextField
          name="link"
          type="url"
          label={t('tables.form_link')}
          hint={t('tables.form_link_hint')}
          value={typed(form, 'link')}
          error={errors['link']}
          maxlength={longest.link}
        />
      </Columns>
    </>
  )
}
