import { typed, typedList, type Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Button,
  Checkboxes,
  FileField,
  Form,
  FormActions,
  Heading,
  Paragraph,
  Table,
  TextField,
} from '../../../ui/index.ts'
import { fieldErrors, formErrors, moment, Shell } from '../../site/index.ts'
import { pathOf, type Archive } from '../archive.ts'
import { messages } from '../messages/messages.ts'

interface ArchivesPageProps {
  view: View
  form: FormState
  archives: readonly Archive[]
}

/** Making the archive of a place, restoring one, and those of the last days. */
export function ArchivesPage({ view, form, archives }: ArchivesPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Shell view={view} title={t('archives.title')} noindex>
      <Heading level={1} text={t('archives.title')} />
      <Paragraph kind="lead" text={t('archives.lead')} />
      <Heading level={2} text={t('archives.make')} />
      <Paragraph text={t('archives.make_text')} />
      <MakeForm view={view} form={form} />
      <Heading level={2} text={t('archives.restore')} />
      <Paragraph text={t('archives.restore_text')} />
      <RestoreForm view={view} form={form} />
      <Heading level={2} text={t('archives.earlier')} />
      {archives.length === 0 ? (
        <Paragraph text={t('archives.none')} />
      ) : (
        <Earlier view={view} archives={archives} />
      )}
    </Shell>
  )
}

function MakeForm({ view, form }: Omit<ArchivesPageProps, 'archives'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const isAboutFile = 'file' in form.errors
  return (
    <Form
      action={view.href('/beheer/archief')}
      errors={isAboutFile ? undefined : formErrors(view, form, messages)}
    >
      <TextField
        name="place"
        label={t('archives.place')}
        hint={t('archives.place_hint')}
        value={typed(form, 'place')}
        error={fieldErrors(view, form, messages)['place']}
        maxlength={200}
        required
      />
      <Checkboxes
        name="adressen"
        label={t('archives.addresses')}
        hint={t('archives.with_addresses_hint')}
        values={typedList(form, 'adressen')}
        options={[{ value: 'ja', text: t('archives.with_addresses') }]}
      />
      <FormActions>
        <Button text={t('archives.make_button')} />
      </FormActions>
    </Form>
  )
}

function RestoreForm({ view, form }: Omit<ArchivesPageProps, 'archives'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const isAboutFile = 'file' in form.errors
  return (
    <Form
      action={view.href('/beheer/archief/terug')}
      multipart
      errors={isAboutFile ? formErrors(view, form, messages) : undefined}
    >
      <FileField
        name="file"
        label={t('archives.file')}
        hint={t('archives.file_hint')}
        accept=".zip,application/zip"
        error={fieldErrors(view, form, messages)['file']}
        required
      />
      <FormActions>
        <Button kind="secondary" text={t('archives.restore_button')} />
      </FormActions>
    </Form>
  )
}

function Earlier({ view, archives }: Omit<ArchivesPageProps, 'form'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Table
      caption={t('archives.earlier')}
      captionHidden
      columns={[
        { header: t('archives.column_file') },
        { header: t('archives.column_way') },
        { header: t('archives.column_state') },
        { header: t('archives.column_when') },
      ]}
      rows={archives.map(archive => [
        { text: archive.fileName, href: view.href(pathOf(archive)) },
        t(`archives.way.${archive.way}`),
        t(`archives.state.${archive.state}`),
        { content: moment(view, archive.madeAt) },
      ])}
    />
  )
}
