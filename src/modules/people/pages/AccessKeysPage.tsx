import { scopes } from '../../../platform/api/operation.ts'
import { typed, typedList, type Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Button,
  Checkboxes,
  Form,
  FormActions,
  Heading,
  Link,
  Paragraph,
  RadioGroup,
  Table,
  TextField,
  type Cell,
} from '../../../ui/index.ts'
import { day, fieldErrors, formErrors, moment } from '../../site/index.ts'
import { lifetimes, type AccessKey } from '../access-key.ts'
import { messages } from '../messages/messages.ts'
import { PrivatePage, trailOfMine } from './PrivatePage.tsx'

interface AccessKeysProps {
  view: View
  keys: readonly AccessKey[]
  form: Typed
}

/** The keys with which programs act for somebody, and a form to make one. */
export function AccessKeysPage({ view, keys, form }: AccessKeysProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage
      view={view}
      title={t('people.mine_keys')}
      lead={t('people.keys_lead')}
      trail={trailOfMine(view)}
    >
      <p>
        <Link href={view.href('/ontwikkelaars')} text={t('people.keys_how')} />
      </p>
      {keys.length === 0 ? <Paragraph text={t('people.keys_none')} /> : <Keys view={view} keys={keys} />}
      <Heading level={2} text={t('people.key_new')} />
      <NewKey view={view} form={form} />
    </PrivatePage>
  )
}

function Keys({ view, keys }: Omit<AccessKeysProps, 'form'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Table
      caption={t('people.keys_caption')}
      columns={[
        { header: t('people.key_name') },
        { header: t('people.key_scopes') },
        { header: t('people.key_used') },
        { header: t('people.key_until') },
        { header: t('people.key_revoke') },
      ]}
      rows={keys.map(key => rowOf(view, key))}
    />
  )
}

function rowOf(view: View, key: AccessKey): Cell[] {
  const t = wordsOf(messages, view.lang)
  return [
    key.name,
    key.scopes.map(scope => t(`people.scope_${scope}`)).join(', '),
    key.usedAt ? { content: moment(view, key.usedAt) } : t('people.key_unused'),
    { content: day(view, key.expiresAt) },
    {
      content: (
        <Form action={view.href(`/mijn/sleutels/${key.id}/weg`)}>
          <Button kind="subtle" text={t('people.key_revoke')} context={key.name} />
        </Form>
      ),
    },
  ]
}

function NewKey({ view, form }: Omit<AccessKeysProps, 'keys'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const errors = fieldErrors(view, form, messages)
  return (
    <Form action={view.href('/mijn/sleutels')} errors={formErrors(view, form, messages)}>
      <TextField
        name="name"
        label={t('people.key_name')}
        hint={t('people.key_name_hint')}
        value={typed(form, 'name')}
        error={errors['name']}
        maxlength={80}
        required
      />
      <Checkboxes
        name="scopes"
        label={t('people.key_scopes')}
        values={typedList(form, 'scopes')}
        error={errors['scopes']}
        options={scopes.map(scope => ({ value: scope, text: t(`people.scope_${scope}`) }))}
      />
      <RadioGroup
        name="days"
        label={t('people.key_days')}
        value={typed(form, 'days') || '90'}
        error={errors['days']}
        options={lifetimes.map(days => ({ value: days, text: t(`people.key_days_${days}`) }))}
      />
      <FormActions>
        <Button text={t('people.key_make')} />
      </FormActions>
    </Form>
  )
}
