import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Button, Form, FormActions, Heading, Paragraph, Row, Stack } from '../../../ui/index.ts'
import { pathOf } from '../import.ts'
import type { ImportShown } from '../import-summary.ts'
import { messages } from '../messages/messages.ts'
import { ImportFrame } from './ImportFrame.tsx'
import { RowTable, VerdictFilter } from './RowTable.tsx'

interface PreviewPageProps {
  view: View
  shown: ImportShown
}

/** What will happen to each row; nothing is saved before the yes. */
export function PreviewPage({ view, shown }: PreviewPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <ImportFrame view={view} summary={shown} title={t('imports.preview_title')}>
      <Paragraph kind="lead" text={t('imports.preview_lead')} />
      {shown.savedBefore === null ? '' : <Alert kind="warning" live="none" text={t('imports.same_file')} />}
      <SaveForm view={view} shown={shown} />
      <VerdictFilter view={view} shown={shown} />
      <Heading level={2} text={t('imports.rows')} />
      {shown.counts.doubtful > 0 ? <AllDoubtful view={view} shown={shown} /> : ''}
      <RowTable view={view} shown={shown} />
      <Others view={view} shown={shown} />
    </ImportFrame>
  )
}

function SaveForm({ view, shown: { one, counts } }: PreviewPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const count = counts.new + counts.chosen
  return (
    <Stack gap="sm">
      {counts.undecided > 0 ? <Paragraph text={t('imports.undecided', { count: counts.undecided })} /> : ''}
      {count === 0 ? (
        <Alert kind="info" live="none" text={t('imports.save_nothing')} />
      ) : (
        <Form action={view.href(`${pathOf(one)}/opslaan`)} label={t('imports.save', { count })}>
          <FormActions>
            <Button text={t('imports.save', { count })} />
          </FormActions>
        </Form>
      )}
    </Stack>
  )
}

function AllDoubtful({ view, shown: { one } }: PreviewPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Form action={view.href(`${pathOf(one)}/keuzes`)} label={t('imports.verdict.doubtful')}>
      <FormActions>
        <Button kind="subtle" name="alle" value="add" text={t('imports.add_all')} />
        <Button kind="subtle" name="alle" value="skip" text={t('imports.skip_all')} />
      </FormActions>
    </Form>
  )
}

function Others({ view, shown: { one } }: PreviewPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Row>
      <Form action={view.href(`${pathOf(one)}/opnieuw`)} label={t('imports.columns_again')}>
        <Button kind="subtle" text={t('imports.columns_again')} />
      </Form>
      <Form action={view.href(`${pathOf(one)}/weg`)} label={t('imports.drop')}>
        <Button kind="subtle" text={t('imports.drop')} />
      </Form>
    </Row>
  )
}
