import type { Form as Typed } from '../../../platform/http/form.ts'
import { typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Badge,
  Button,
  Card,
  CardList,
  Checkbox,
  EmptyState,
  FileField,
  Form,
  FormActions,
  Heading,
  Paragraph,
  TextField,
} from '../../../ui/index.ts'
import { CircleBadge, CircleField } from '../../circles/index.ts'
import { day, fieldErrors, formErrors, Shell } from '../../site/index.ts'
import { accepted } from '../check-file.ts'
import { pathOf, type Document } from '../document.ts'
import { messages } from '../messages/messages.ts'
import type { ShownDocuments } from '../show-documents.ts'
import { sizeText } from '../size-text.ts'

interface DocumentsPageProps {
  view: View
  shown: ShownDocuments
  /** Where the form goes. */
  path: string
  form: Typed
}

/** All documents of a thing, and the form to add one. */
export function DocumentsPage(props: DocumentsPageProps): JSX.Element {
  const { view, shown } = props
  const { owner, documents, mayAdd } = shown
  const t = wordsOf(messages, view.lang)
  const title = t('documents.title_of', { title: owner.title })
  return (
    <Shell view={view} title={title} trail={[{ text: owner.title, path: owner.path }]} noindex>
      <Heading level={1} text={title} />
      {documents.length === 0 ? (
        <EmptyState
          title={t('documents.none_title')}
          text={t(mayAdd ? 'documents.none_add' : 'documents.none_text')}
        />
      ) : (
        <CardList
          layout="list"
          items={documents.map(document => (
            <DocumentCard view={view} document={document} />
          ))}
        />
      )}
      {mayAdd ? <AddForm {...props} /> : ''}
    </Shell>
  )
}

function DocumentCard({ view, document }: { view: View; document: Document }): JSX.Element {
  const { title, fileName, size, withCare, circle, addedAt } = document
  return (
    <Card
      title={title}
      href={view.href(pathOf(document))}
      level={2}
      badges={
        <>
          {withCare ? <Badge text={wordsOf(messages, view.lang)('documents.care_badge')} /> : ''}
          <CircleBadge lang={view.lang} circle={circle} />
        </>
      }
      meta={
        <>
          {day(view, addedAt)}
          <span safe>{` · ${fileName} · ${sizeText(size, view.lang)}`}</span>
        </>
      }
    />
  )
}

function AddForm({ view, path, shown, form }: DocumentsPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const errors = fieldErrors(view, form, messages)
  return (
    <>
      <Heading level={2} text={t('documents.add')} />
      <Paragraph text={t('documents.add_lead')} />
      <Form action={view.href(path)} multipart errors={formErrors(view, form, messages)}>
        <FileField
          name="file"
          label={t('documents.file')}
          hint={t('documents.file_hint')}
          accept={accepted}
          error={errors['file']}
          required
        />
        <TextField
          name="title"
          label={t('documents.name')}
          hint={t('documents.name_hint')}
          value={typed(form, 'title')}
          maxlength={120}
          error={errors['title']}
        />
        <CircleField view={view} form={form} coalitions={shown.coalitions} alone="stewards" />
        <Checkbox
          name="care"
          value="ja"
          label={t('documents.care')}
          hint={t('documents.care_hint')}
          checked={typed(form, 'care') === 'ja'}
        />
        <FormActions>
          <Button text={t('documents.add')} />
        </FormActions>
      </Form>
    </>
  )
}
