import { typed, type Form as TypedForm } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Button, Form, FormActions, Heading, Paragraph, TextField } from '../../../ui/index.ts'
import { fieldErrors, formErrors, Shell } from '../../site/index.ts'
import type { Table } from '../../tables/index.ts'
import { messages } from '../messages/messages.ts'
import { longestName, pathOfCode, type Sitting } from '../sitting.ts'

/** Where somebody types the five letters that stand on the screen. */
export function CodePage({ view, form }: { view: View; form: TypedForm }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const title = t('signposts.code_title')
  return (
    <Shell view={view} title={title} noindex>
      <Heading level={1} text={title} />
      <Paragraph kind="lead" text={t('signposts.code_lead')} />
      <Form action={view.href('/aan')} errors={formErrors(view, form, messages)}>
        <TextField
          name="code"
          label={t('signposts.field_code')}
          hint={t('signposts.field_code_hint')}
          value={typed(form, 'code')}
          error={fieldErrors(view, form, messages)['code']}
          autocomplete="off"
          maxlength={10}
          short
          required
        />
        <FormActions>
          <Button text={t('signposts.code_button')} />
        </FormActions>
      </Form>
    </Shell>
  )
}

interface JoinPageProps {
  view: View
  table: Table
  sitting: Sitting
  form: TypedForm
}

/** With a name or without, one sits down. */
export function JoinPage({ view, table, sitting, form }: JoinPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Shell view={view} title={table.title} noindex>
      <Heading level={1} text={table.title} />
      {sitting.doorOpen ? (
        <>
          <Paragraph kind="lead" text={t('signposts.join_lead')} />
          <Form
            action={view.href(`${pathOfCode(sitting.code)}/stoel`)}
            errors={formErrors(view, form, messages)}
          >
            <TextField
              name="name"
              label={t('signposts.field_name')}
              hint={t('signposts.field_name_hint')}
              optional={t('signposts.optional')}
              value={typed(form, 'name') || (view.actor.name ?? '')}
              error={fieldErrors(view, form, messages)['name']}
              maxlength={longestName}
              autocomplete="name"
            />
            <FormActions>
              <Button text={t('signposts.join_button')} />
            </FormActions>
          </Form>
        </>
      ) : (
        <Alert kind="info" live="none" text={t('signposts.door_closed')} />
      )}
    </Shell>
  )
}

/** In the place of what was live, once the table is over. */
export function EndedPart({ view, path }: { view: View; path: string }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Alert kind="info" live="none" text={t('signposts.ended')}>
      <a class="utrecht-link utrecht-link--html-a" href={view.href(path)} safe>
        {t('signposts.to_report')}
      </a>
    </Alert>
  )
}
