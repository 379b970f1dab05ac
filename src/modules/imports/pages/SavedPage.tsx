import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Alert,
  Button,
  Details,
  Form,
  FormActions,
  Heading,
  LinkButton,
  Paragraph,
  Row,
} from '../../../ui/index.ts'
import { pathOf } from '../import.ts'
import type { ImportShown } from '../import-summary.ts'
import { messages } from '../messages/messages.ts'
import { ImportFrame } from './ImportFrame.tsx'
import { RowTable, VerdictFilter } from './RowTable.tsx'

interface SavedPageProps {
  view: View
  shown: ImportShown
}

/** What an import added, and how to undo it. */
export function SavedPage({ view, shown }: SavedPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { one, place } = shown
  const isUndone = one.state === 'undone'
  const added =
    one.added === 0 ? t('imports.saved_none') : t('imports.saved', { count: one.added, place: place.name })
  return (
    <ImportFrame
      view={view}
      summary={shown}
      title={t(isUndone ? 'imports.undone_title' : 'imports.saved_title')}
    >
      {isUndone ? <Paragraph text={t('imports.undone_text')} /> : <Alert kind="ok" text={added} />}
      <Row>
        <LinkButton href={view.href(`/${place.path}/initiatieven`)} text={t('imports.to_list')} />
        <LinkButton
          kind="secondary"
          href={view.href(`/import?plek=${place.code}`)}
          text={t('imports.again')}
        />
      </Row>
      <VerdictFilter view={view} shown={shown} />
      <Heading level={2} text={t('imports.rows')} />
      <RowTable view={view} shown={shown} />
      {isUndone || one.added === 0 ? (
        ''
      ) : (
        <Details summary={t('imports.undo')}>
          <Paragraph text={t('imports.undo_text')} />
          <Form action={view.href(`${pathOf(one)}/terug`)} label={t('imports.undo')}>
            <FormActions>
              <Button kind="danger" text={t('imports.undo')} />
            </FormActions>
          </Form>
        </Details>
      )}
    </ImportFrame>
  )
}
