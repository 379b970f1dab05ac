import type { Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, FileField, Form, FormActions, Heading, Paragraph, Table } from '../../../ui/index.ts'
import { PlaceSearch, type Place } from '../../places/index.ts'
import { day, fieldErrors, formErrors, Shell } from '../../site/index.ts'
import { pathOf, type Import } from '../import.ts'
import { messages } from '../messages/messages.ts'

interface UploadPageProps {
  view: View
  form: FormState
  place: Place
  earlier: readonly Import[]
}

/** Choosing the file, and the lists one imported before. */
export function UploadPage({ view, form, place, earlier }: UploadPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const title = t('imports.title')
  return (
    <Shell view={view} title={title} trail={[{ text: place.name, path: `/${place.path}` }]} noindex>
      <Heading level={1} text={title} />
      <Paragraph kind="lead" text={t('imports.lead', { place: place.name })} />
      <Form
        action={view.href(`/import?plek=${place.code}`)}
        multipart
        errors={formErrors(view, form, messages)}
      >
        <FileField
          name="file"
          label={t('imports.file')}
          hint={t('imports.file_hint')}
          accept=".csv,.tsv,.txt,.xlsx,text/csv"
          error={fieldErrors(view, form, messages)['file']}
          required
        />
        <FormActions>
          <Button text={t('imports.upload')} />
        </FormActions>
      </Form>
      {earlier.length === 0 ? (
        ''
      ) : (
        <Table
          caption={t('imports.earlier')}
          columns={[
            { header: t('imports.earlier_file') },
            { header: t('imports.earlier_when') },
            { header: t('imports.earlier_state') },
          ]}
          rows={earlier.map(one => [
            { text: one.fileName, href: view.href(pathOf(one)) },
            { content: day(view, one.startedAt) },
            t(`imports.state.${one.state}`),
          ])}
        />
      )}
    </Shell>
  )
}

/** Asks for the place first. */
export function WherePage({ view }: { view: View }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const title = t('imports.title')
  return (
    <Shell view={view} title={title} noindex>
      <Heading level={1} text={title} />
      <Heading level={2} text={t('imports.nowhere')} />
      <Paragraph text={t('imports.nowhere_text')} />
      <PlaceSearch view={view} />
    </Shell>
  )
}
