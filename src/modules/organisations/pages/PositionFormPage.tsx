import { typed, type Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, FormActions, Paragraph, TextField } from '../../../ui/index.ts'
import { PrivatePage, trailOfMine } from '../../people/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { HeldPosition } from '../queries/positions.ts'
import { dayText } from './day-text.ts'

interface NewPositionProps {
  view: View
  organisation: { name: string; slug: string }
  form: Typed
}

export function NewPositionPage({ view, organisation, form }: NewPositionProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const title = t('organisations.position_new', { name: organisation.name })
  const wrong = fieldErrors(view, form, messages)
  return (
    <PrivatePage view={view} title={title} trail={trailTo(view)}>
      <Form
        action={view.href(`/mijn/functies/nieuw?bij=${organisation.slug}`)}
        errors={formErrors(view, form, messages)}
      >
        <TextField
          name="role"
          label={t('organisations.role')}
          hint={t('organisations.role_hint')}
          value={typed(form, 'role')}
          error={wrong['role']}
          required
        />
        <DayField view={view} form={form} name="from" label={t('organisations.since')} />
        <DayField
          view={view}
          form={form}
          name="until"
          label={t('organisations.till')}
          hint={t('organisations.until_hint')}
        />
        <FormActions>
          <Button text={t('organisations.save')} />
        </FormActions>
      </Form>
    </PrivatePage>
  )
}

interface PositionProps {
  view: View
  position: HeldPosition
  form: Typed
}

/** Ends a position, or takes it out. */
export function PositionPage({ view, position, form }: PositionProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const path = view.href(`/mijn/functies/${position.id}`)
  return (
    <PrivatePage
      view={view}
      title={t('organisations.position_edit', { name: position.name })}
      trail={trailTo(view)}
    >
      <Paragraph text={`${position.role}, ${dayText(view.lang, position.from)}`} />
      <Form action={path} errors={formErrors(view, form, messages)}>
        <DayField view={view} form={form} name="until" label={t('organisations.till')} />
        <FormActions>
          <Button text={t('organisations.save')} />
        </FormActions>
      </Form>
      <Paragraph text={t('organisations.drop_text')} />
      <Form action={`${path}/weg`}>
        <FormActions>
          <Button kind="danger" text={t('organisations.drop')} />
        </FormActions>
      </Form>
    </PrivatePage>
  )
}

function trailTo(view: View): { text: string; path: string }[] {
  return [
    ...trailOfMine(view),
    { text: wordsOf(messages, view.lang)('organisations.mine'), path: '/mijn/functies' },
  ]
}

interface DayFieldProps {
  view: View
  form: Typed
  name: string
  label: string
  hint?: string
}

function DayField({ view, form, name, label, hint }: DayFieldProps): JSX.Element {
  return (
    <TextField
      name={name}
      type="date"
      label={label}
      hint={hint}
      value={typed(form, name)}
      error={fieldErrors(view, form, messages)[name]}
      short
    />
  )
}
