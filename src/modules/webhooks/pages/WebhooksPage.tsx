import { typed, typedList, type Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { sentenceIn, wordsOf } from '../../../platform/i18n/words.ts'
import {
  Alert,
  Button,
  Checkboxes,
  Details,
  Form,
  FormActions,
  Heading,
  Link,
  Paragraph,
  Stack,
  Table,
  TextField,
} from '../../../ui/index.ts'
import { PrivatePage, trailOfMine } from '../../people/index.ts'
import { day, fieldErrors, formErrors } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { heardAbout, subjects } from '../heard-names.ts'
import type { Webhook } from '../webhook.ts'

interface WebhooksPageProps {
  view: View
  webhooks: readonly Webhook[]
  form: FormState
  /** Key of the sentence why no more can be made; null when it can. */
  whyNot: string | null
}

/** The programs that hear of public activities on somebody's behalf. */
export function WebhooksPage({ view, webhooks, form, whyNot }: WebhooksPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage view={view} title={t('webhooks.title')} lead={t('webhooks.lead')} trail={trailOfMine(view)}>
      {webhooks.length === 0 ? (
        <Paragraph text={t('webhooks.none')} />
      ) : (
        <Table
          caption={t('webhooks.title')}
          columns={[
            { header: t('webhooks.url') },
            { header: t('webhooks.state') },
            { header: t('webhooks.made') },
          ]}
          rows={webhooks.map(webhook => [
            { text: webhook.url, href: view.href(`/mijn/webhooks/${webhook.id}`) },
            t(webhook.offAt === null ? 'webhooks.on' : 'webhooks.off'),
            { content: day(view, webhook.madeAt) },
          ])}
        />
      )}
      <Heading level={2} text={t('webhooks.new')} />
      {whyNot === null ? <NewForm view={view} form={form} /> : <WhyNot view={view} whyNot={whyNot} />}
    </PrivatePage>
  )
}

function WhyNot({ view, whyNot }: { view: View; whyNot: string }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <>
      <Alert kind="info" live="none" text={sentenceIn([messages], view.lang)(whyNot)} />
      <p>
        <Link href={view.href('/mijn/sleutels')} text={t('webhooks.to_keys')} />
      </p>
    </>
  )
}

function NewForm({ view, form }: Pick<WebhooksPageProps, 'view' | 'form'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const errors = fieldErrors(view, form, messages)
  return (
    <Form action={view.href('/mijn/webhooks')} errors={formErrors(view, form, messages)}>
      <TextField
        name="url"
        label={t('webhooks.url')}
        hint={t('webhooks.url_hint')}
        value={typed(form, 'url')}
        error={errors['url']}
        maxlength={500}
        required
      />
      <Names view={view} chosen={typedList(form, 'names')} />
      <TextField
        name="place"
        label={t('webhooks.place')}
        hint={t('webhooks.place_hint')}
        value={typed(form, 'place')}
        error={errors['place']}
        maxlength={200}
      />
      <FormActions>
        <Button text={t('webhooks.make')} />
      </FormActions>
    </Form>
  )
}

/** What the program hears, by what it is about; open where something was chosen. */
function Names({ view, chosen }: { view: View; chosen: readonly string[] }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Stack gap="sm">
      <Heading level={3} text={t('webhooks.names')} />
      <Paragraph text={t('webhooks.names_hint')} />
      {subjects.map(subject => (
        <Details
          summary={t(`webhooks.about_${subject}`)}
          open={heardAbout[subject].some(name => chosen.includes(name))}
        >
          <Checkboxes
            name="names"
            id={`names-${subject}`}
            label={t(`webhooks.about_${subject}`)}
            values={chosen}
            options={heardAbout[subject].map(name => ({ value: name, text: t(`webhooks.name.${name}`) }))}
          />
        </Details>
      ))}
    </Stack>
  )
}
