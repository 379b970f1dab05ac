import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import type { SeenThing } from '../../../platform/thing.ts'
import {
  Alert,
  Button,
  DefinitionList,
  Form,
  Heading,
  LinkButton,
  Paragraph,
  Picture,
  Table,
} from '../../../ui/index.ts'
import { CircleNote } from '../../circles/index.ts'
import { signInPath } from '../../people/index.ts'
import { day, LinksBeside, NoteBeside, Shell, type Beside } from '../../site/index.ts'
import { isPicture, pathOf, pathOfAll, type Document } from '../document.ts'
import { messages } from '../messages/messages.ts'
import type { ShownDocument } from '../show-document.ts'
import { sizeText } from '../size-text.ts'

interface DocumentPageProps extends ShownDocument {
  view: View
  document: Document
  owner: SeenThing
  beside: Beside
  isSignedIn: boolean
  /** It was added just now. */
  isNew: boolean
}

/** One document: what it is, and the way to its file. */
export function DocumentPage(props: DocumentPageProps): JSX.Element {
  const { view, document, owner, agreed, mayRemove, isNew, beside } = props
  const t = wordsOf(messages, view.lang)
  const { title } = document
  return (
    <Shell
      view={view}
      title={title}
      trail={[
        { text: owner.title, path: owner.path },
        { text: t('documents.title'), path: pathOfAll(document.owner) },
      ]}
      noindex
    >
      <Heading level={1} text={title} />
      {isNew ? <Alert kind="ok" text={t('documents.added')} /> : ''}
      <NoteBeside beside={beside} id={document.id} />
      <CircleNote view={view} circle={document.circle} hiddenReason={document.hiddenReason} />
      <Facts view={view} document={document} />
      {agreed ? <Opened view={view} document={document} /> : <Care {...props} />}
      <Openings {...props} />
      {mayRemove ? (
        <Form action={view.href(`${pathOf(document)}/weg`)}>
          <Paragraph text={t('documents.remove_text')} />
          <Button kind="secondary" text={t('documents.remove')} />
        </Form>
      ) : (
        ''
      )}
      <LinksBeside view={view} beside={beside} />
    </Shell>
  )
}

function Facts({ view, document }: Pick<DocumentPageProps, 'view' | 'document'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <DefinitionList
      items={[
        { term: t('documents.file'), text: document.fileName },
        { term: t('documents.size'), text: sizeText(document.size, view.lang) },
        { term: t('documents.when'), content: day(view, document.addedAt) },
      ]}
    />
  )
}

function Opened({ view, document }: Pick<DocumentPageProps, 'view' | 'document'>): JSX.Element {
  const path = view.href(`${pathOf(document)}/bestand`)
  return (
    <>
      {isPicture(document) ? <Picture src={path} alt={document.title} /> : ''}
      <p>
        <LinkButton href={path} text={wordsOf(messages, view.lang)('documents.open')} isFile />
      </p>
    </>
  )
}

/** What is asked before a document is opened that was shared with care. */
function Care({ view, document, isSignedIn }: DocumentPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (!isSignedIn) {
    return (
      <>
        <Paragraph text={t('documents.care_sign_in')} />
        <p>
          <LinkButton
            href={view.href(signInPath(pathOf(document), { person: null }))}
            text={t('documents.sign_in')}
          />
        </p>
      </>
    )
  }
  return (
    <Form action={view.href(`${pathOf(document)}/openen`)}>
      <Heading level={2} text={t('documents.care_badge')} />
      <Paragraph text={t('documents.care_text')} />
      <Button text={t('documents.care_yes')} />
    </Form>
  )
}

function Openings({ view, document, openings }: DocumentPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (openings === null || !document.withCare) return <></>
  if (openings.length === 0) return <Paragraph text={t('documents.openings_none')} />
  return (
    <Table
      caption={t('documents.openings')}
      columns={[
        { header: t('documents.openings_who') },
        { header: t('documents.openings_yes') },
        { header: t('documents.openings_last') },
      ]}
      rows={openings.map(({ name, agreedAt, openedAt }) => [
        name,
        { content: day(view, agreedAt) },
        openedAt === null ? t('documents.openings_not_yet') : { content: day(view, openedAt) },
      ])}
    />
  )
}
