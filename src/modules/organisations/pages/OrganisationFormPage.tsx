import type { Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Alert,
  Button,
  DefinitionList,
  Form,
  FormActions,
  Select,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import { CircleField, type PersonsCircle } from '../../circles/index.ts'
import { PrivatePage } from '../../people/index.ts'
import { fieldsOf, formErrors } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { organisationKinds, pathOf, type Organisation } from '../organisation.ts'

interface NewProps {
  view: View
  place: { name: string; path: string }
  trail: readonly { text: string; path: string }[]
  form: Typed
  coalitions: readonly PersonsCircle[]
}

export function NewOrganisationPage({ view, place, trail, form, coalitions }: NewProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const title = t('organisations.new_title', { place: place.name })
  const path = `/${place.path}/organisaties`
  return (
    <PrivatePage
      view={view}
      title={title}
      trail={[...trail, { text: t('organisations.organisations'), path }]}
    >
      <Form action={view.href(`${path}/nieuw`)} errors={formErrors(view, form, messages)}>
        <OrganisationFields view={view} form={form} />
        <CircleField view={view} form={form} coalitions={coalitions} />
        <TextField
          {...fieldsOf(view, form, messages)('role')}
          label={t('organisations.role')}
          hint={t('organisations.role_hint')}
        />
        <FormActions>
          <Button text={t('organisations.save')} />
        </FormActions>
      </Form>
    </PrivatePage>
  )
}

interface EditProps {
  view: View
  organisation: Organisation
  form: Typed
  /** Left out where it is not asked who may see it. */
  coalitions?: readonly PersonsCircle[] | undefined
}

export function EditOrganisationPage({ view, organisation, form, coalitions }: EditProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const path = pathOf(organisation)
  return (
    <PrivatePage
      view={view}
      title={t('organisations.edit_title', { name: organisation.name })}
      trail={[{ text: organisation.name, path }]}
    >
      <OrganisationForm
        view={view}
        organisation={organisation}
        form={form}
        coalitions={coalitions}
        action={`${path}/bewerk`}
      />
    </PrivatePage>
  )
}

/** What an organisation says of itself, sent to `action`; what stands there now comes above it when somebody was first. */
export function OrganisationForm({
  view,
  organisation,
  form,
  coalitions,
  action,
}: EditProps & { action: string }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <>
      {form.errors[''] ? <AsItIsNow view={view} organisation={organisation} /> : ''}
      <Form
        action={view.href(action)}
        errors={formErrors(view, form, messages)}
        hidden={{ version: String(organisation.version) }}
      >
        <OrganisationFields view={view} form={form} />
        {coalitions ? <CircleField view={view} form={form} coalitions={coalitions} /> : ''}
        <FormActions>
          <Button text={t('organisations.save')} />
        </FormActions>
      </Form>
    </>
  )
}

function OrganisationFields({ view, form }: Pick<EditProps, 'view' | 'form'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const text = fieldsOf(view, form, messages)
  return (
    <>
      <TextField {...text('name')} label={t('organisations.name')} required />
      <Select
        {...text('kind')}
        label={t('organisations.kind')}
        empty=""
        options={organisationKinds.map(kind => ({ value: kind, text: t(`organisations.kind_${kind}`) }))}
      />
      <TextArea
        {...text('summary')}
        label={t('organisations.summary')}
        hint={t('organisations.summary_hint')}
      />
      <TextField
        {...text('url')}
        type="url"
        label={t('organisations.website')}
        hint={t('organisations.url_hint')}
      />
    </>
  )
}

/** What stands there, when somebody changed it since the form was opened. */
function AsItIsNow({ view, organisation }: Pick<EditProps, 'view' | 'organisation'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Alert kind="info" title={t('organisations.as_it_is_now')}>
      <DefinitionList
        items={[
          { term: t('organisations.name'), text: organisation.name },
          { term: t('organisations.summary'), text: organisation.summary },
          { term: t('organisations.website'), text: organisation.url ?? '' },
        ]}
      />
    </Alert>
  )
}
