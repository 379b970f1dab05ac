import { typed, type Form as TypedForm } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Button, Form, FormActions, Heading } from '../../../ui/index.ts'
import { Link, LinkButton, Paragraph, TextField } from '../../../ui/index.ts'
import { signInPath } from '../../people/index.ts'
import { fieldErrors, formErrors, Shell } from '../../site/index.ts'
import { tablePath, type Table } from '../../tables/index.ts'
import { messages } from '../messages/messages.ts'
import { longestName, pathOfCode, type Sitting } from '../sitting.ts'

interface AskProps {
  view: View
  form: TypedForm
  action: string
  button: string
  field: Parameters<typeof TextField>[0]
}

/** One question and one button. */
function Ask({ view, form, action, button, field }: AskProps): JSX.Element {
  const error = fieldErrors(view, form, messages)[field.name]
  return (
    <Form action={view.href(action)} errors={formErrors(view, form, messages)}>
      <TextField {...field} value={typed(form, field.name) || field.value} error={error} />
      <FormActions>
        <Button text={button} />
      </FormActions>
    </Form>
  )
}

/** Where somebody types the five letters that stand on the screen. */
export function CodePage({ view, form }: Pick<AskProps, 'view' | 'form'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const title = t('signposts.code_title')
  const words = { label: t('signposts.field_code'), hint: t('signposts.field_code_hint') }
  const field = { name: 'code', ...words, autocomplete: 'off', maxlength: 10, short: true, required: true }
  return (
    <Shell view={view} title={title} noindex>
      <Heading level={1} text={title} />
      <Paragraph kind="lead" text={t('signposts.code_lead')} />
      <Ask view={view} form={form} action="/aan" button={t('signposts.code_button')} field={field} />
    </Shell>
  )
}

interface JoinPageProps extends Pick<AskProps, 'view' | 'form'> {
  table: Table
  sitting: Sitting
}

/** With a name or without, one sits down. */
export function JoinPage({ view, table, sitting, form }: JoinPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const words = { label: t('signposts.field_name'), hint: t('signposts.field_name_hint') }
  const about = { optional: t('signposts.optional'), maxlength: longestName, autocomplete: 'name' }
  const field = { name: 'name', ...words, ...about, value: view.actor.name ?? '' }
  const action = `${pathOfCode(sitting.code)}/stoel`
  return (
    <Shell view={view} title={t('signposts.join_title', { title: table.title })} noindex>
      <Heading level={1} text={table.title} />
      {sitting.doorOpen ? (
        <>
          <Paragraph kind="lead" text={t('signposts.join_lead')} />
          <Ask view={view} form={form} action={action} button={t('signposts.join_button')} field={field} />
        </>
      ) : (
        <Alert kind="info" live="none" text={t('signposts.door_closed')} />
      )}
    </Shell>
  )
}

/** In the place of what was live, once the table is over: the same for all, so that the code says who reads the report. */
export function EndedPart({ view, code }: { view: View; code: string }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Alert kind="info" live="none" text={t('signposts.ended')}>
      <Link href={view.href(pathOfCode(code))} text={t('signposts.to_report')} />
    </Alert>
  )
}

/** Behind the code of a table that is over, for who may not see the table. */
export function EndedPage(props: { view: View; table: Table; hasSeat: boolean }): JSX.Element {
  const { view, table, hasSeat } = props
  const t = wordsOf(messages, view.lang)
  const path = `${tablePath(table)}/verslag`
  return (
    <Shell view={view} title={t('signposts.join_title', { title: table.title })} noindex>
      <Heading level={1} text={table.title} />
      <Paragraph kind="lead" text={t('signposts.ended')} />
      <Paragraph text={t('signposts.report_for')} />
      {hasSeat ? <Link href={view.href(`${path}/mijn-woorden`)} text={t('signposts.own_words')} /> : ''}
      {view.actor.person === null ? (
        <LinkButton href={view.href(signInPath(path, view.actor))} text={t('signposts.sign_in_for_report')} />
      ) : (
        ''
      )}
    </Shell>
  )
}
