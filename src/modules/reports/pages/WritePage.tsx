import { typed, type Form } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Button,
  Form as FormTag,
  FormActions,
  Heading,
  Paragraph,
  Stack,
  TextArea,
} from '../../../ui/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import type { Table } from '../../tables/index.ts'
import { messages } from '../messages/messages.ts'
import { reportPath } from '../report.ts'
import { ReportFrame } from './ReportFrame.tsx'

interface WritePageProps {
  view: View
  table: Table
  form: Form
  version: number
  /** What it says by now, beside what was typed in the meantime. */
  present?: string | undefined
}

/** The text of the report: an editor that several people share, or without JavaScript a form. */
export function WritePage(props: WritePageProps): JSX.Element {
  const { view, table } = props
  const t = wordsOf(messages, view.lang)
  return (
    <ReportFrame view={view} table={table} title={t('reports.write_title')}>
      <Paragraph kind="lead" text={t('reports.write_lead')} />
      {props.present === undefined ? (
        <tag of="kp-editor" class="kp-editor" {...wordsFor(props)}>
          <TextForm {...props} />
        </tag>
      ) : (
        <>
          <TextForm {...props} />
          <Stack gap="sm">
            <Heading level={2} text={t('reports.present_text')} />
            <Paragraph text={props.present === '' ? t('reports.empty_text') : props.present} />
          </Stack>
        </>
      )}
    </ReportFrame>
  )
}

const words = [
  ...(['label', 'toolbar', 'bold', 'italic', 'heading', 'list', 'numbers', 'undo', 'redo', 'link'] as const),
  ...(['address', 'set-link', 'saved', 'saving', 'offline', 'closed', 'alone', 'together'] as const),
] as const

function wordsFor({ view, table }: WritePageProps): Record<string, string> {
  const t = wordsOf(messages, view.lang)
  const said = words.map((name): [string, string] => [name, t(`reports.editor.${name}`)])
  return { ...Object.fromEntries(said), src: `/live-text/${table.slug}`, room: table.id }
}

function TextForm({ view, table, form, version }: WritePageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <FormTag
      action={view.href(`${reportPath(table)}/schrijven`)}
      hidden={{ version: String(version) }}
      errors={formErrors(view, form, messages)}
    >
      <TextArea
        name="text"
        label={t('reports.editor.label')}
        hint={t('reports.plain_hint')}
        value={typed(form, 'text')}
        rows={16}
        maxlength={50_000}
        error={fieldErrors(view, form, messages)['text']}
      />
      <FormActions>
        <Button text={t('reports.save')} />
      </FormActions>
    </FormTag>
  )
}
