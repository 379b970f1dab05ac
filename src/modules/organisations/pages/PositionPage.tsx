import { typed, type Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Alert,
  Button,
  Checkbox,
  Form,
  FormActions,
  Paragraph,
  RadioGroup,
  SearchField,
} from '../../../ui/index.ts'
import { PrivatePage } from '../../people/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { ShownPosition } from '../show-position.ts'
import { dayText } from './day-text.ts'
import { DayField } from './DayField.tsx'
import { OpenAtPosition } from './OpenAtPosition.tsx'
import { trailTo } from './PositionFormPage.tsx'

type PositionProps = ShownPosition & { view: View; form: Typed }

/** Ends a position, with a successor when there is one, or takes it out. */
export function PositionPage(props: PositionProps): JSX.Element {
  const { view, position, isLast } = props
  const t = wordsOf(messages, view.lang)
  const path = view.href(`/mijn/functies/${position.id}`)
  return (
    <PrivatePage
      view={view}
      title={t('organisations.position_edit', { name: position.name })}
      trail={trailTo(view)}
    >
      <Paragraph text={`${position.role}, ${dayText(view.lang, position.from)}`} />
      {isLast ? (
        <Alert
          kind="warning"
          live="none"
          title={t('organisations.last_voice_title', { name: position.name })}
          text={t('organisations.last_voice_text')}
        />
      ) : (
        ''
      )}
      <OpenAtPosition view={view} open={props.open} />
      {position.isConfirmed ? <FindSuccessor {...props} /> : ''}
      <EndForm {...props} />
      <Paragraph text={t('organisations.drop_text')} />
      <Form action={`${path}/weg`}>
        <FormActions>
          <Button kind="danger" text={t('organisations.drop')} />
        </FormActions>
      </Form>
    </PrivatePage>
  )
}

function FindSuccessor({ view, position, asked, query, found }: PositionProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const texts = asked.map(({ name, accepted }) => {
    if (accepted === null) return t('organisations.successor_waits', { name })
    return accepted ? t('organisations.successor_yes', { name }) : t('organisations.successor_no', { name })
  })
  return (
    <>
      {texts.map(text => (
        <Paragraph text={text} />
      ))}
      <SearchField
        action={view.href(`/mijn/functies/${position.id}`)}
        name="opvolger"
        label={t('organisations.successor_find')}
        hint={t('organisations.successor_hint')}
        button={t('organisations.find_button')}
        value={query}
      />
      {query !== '' && found.length === 0 ? (
        <Paragraph text={t('organisations.successor_none_found', { query })} />
      ) : (
        ''
      )}
    </>
  )
}

function EndForm({ view, position, form, query, found, isLast }: PositionProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const wrong = fieldErrors(view, form, messages)
  const asked = query === '' ? '' : `?opvolger=${encodeURIComponent(query)}`
  const nobody = { value: '', text: t('organisations.successor_nobody') }
  return (
    <Form
      action={view.href(`/mijn/functies/${position.id}${asked}`)}
      errors={formErrors(view, form, messages)}
    >
      {found.length === 0 ? (
        ''
      ) : (
        <RadioGroup
          name="successor"
          label={t('organisations.successor')}
          options={[...found.map(({ id, name }) => ({ value: id, text: name })), nobody]}
          value={typed(form, 'successor')}
          error={wrong['successor']}
        />
      )}
      <DayField view={view} form={form} name="until" label={t('organisations.till')} />
      {isLast ? (
        <Checkbox
          name="alone"
          label={t('organisations.alone')}
          checked={typed(form, 'alone') === 'yes'}
          error={wrong['alone']}
        />
      ) : (
        ''
      )}
      <FormActions>
        <Button text={t('organisations.save')} />
      </FormActions>
    </Form>
  )
}
