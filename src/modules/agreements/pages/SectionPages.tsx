import { typed, type Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Button, Form, Heading, Paragraph, Stack, TextArea, TextField } from '../../../ui/index.ts'
import { fieldsOf, formErrors } from '../../site/index.ts'
import { pathOf, type DraftSection } from '../agreement.ts'
import { messages } from '../messages/messages.ts'
import type { ShownAgreement } from '../show-agreement.ts'
import { diffWords } from '../word-diff.ts'
import { AgreementFrame } from './AgreementFrame.tsx'
import { SaveOrBack } from './SaveOrBack.tsx'
import { WordDiff } from './WordDiff.tsx'

interface FormPageProps {
  view: View
  form: Typed
}

interface SectionPageProps extends FormPageProps {
  shown: ShownAgreement
  /** Left out for a new one. */
  section?: DraftSection | undefined
  /** The version of the section that the form is saved over. */
  version: number
  /** What it says now, when somebody else changed it meanwhile. */
  isStale?: boolean
  /** The suggestion whose wording is in the form. */
  suggestion?: string | undefined
}

/** Writes a section of the draft. */
export function SectionPage(props: SectionPageProps): JSX.Element {
  const { view, form, shown, section, version, isStale = false, suggestion } = props
  const t = wordsOf(messages, view.lang)
  const { agreement, coalition } = shown
  const field = fieldsOf(view, form, messages)
  const path = `${pathOf(agreement)}/onderdeel/${section?.id ?? 'nieuw'}`
  const title = t(section ? 'agreements.section_title' : 'agreements.section_new_title')
  return (
    <AgreementFrame view={view} coalition={coalition} agreement={agreement} title={title}>
      {section && isStale ? <BothTexts view={view} now={section} typed={typed(form, 'text')} /> : ''}
      {suggestion === undefined ? '' : <Paragraph text={t('agreements.from_suggestion')} />}
      <Form
        action={view.href(path)}
        hidden={{ version: String(version), ...(suggestion !== undefined && { suggestion }) }}
        errors={formErrors(view, form, messages)}
      >
        <TextField {...field('heading')} required label={t('agreements.heading')} maxlength={120} />
        <TextArea
          {...field('text')}
          required
          label={t('agreements.text')}
          hint={t('agreements.text_hint')}
          rows={8}
        />
        <SaveOrBack view={view} shown={shown} button={t('agreements.save')} />
      </Form>
      {section ? (
        <Form action={view.href(`${path}/weg`)} hidden={{ version: String(section.version) }}>
          <Button kind="danger" text={t('agreements.remove_section')} context={section.heading} />
        </Form>
      ) : (
        ''
      )}
    </AgreementFrame>
  )
}

interface SuggestPageProps extends FormPageProps {
  shown: ShownAgreement
  section: DraftSection
  version: number
  isStale?: boolean
}

/** A party proposes another wording. */
export function SuggestPage(props: SuggestPageProps): JSX.Element {
  const { view, form, shown, section, version, isStale = false } = props
  const t = wordsOf(messages, view.lang)
  const { agreement, coalition } = shown
  const field = fieldsOf(view, form, messages)
  return (
    <AgreementFrame
      {...{ view, coalition, agreement }}
      title={t('agreements.suggest_title')}
      lead={t('agreements.suggest_lead')}
    >
      {isStale ? <BothTexts view={view} now={section} typed={typed(form, 'text')} /> : ''}
      <Form
        action={view.href(`${pathOf(agreement)}/onderdeel/${section.id}/voorstel`)}
        hidden={{ version: String(version) }}
        errors={formErrors(view, form, messages)}
      >
        <Heading level={2} text={section.heading} />
        <TextArea
          {...field('text')}
          required
          label={t('agreements.your_text')}
          hint={t('agreements.text_hint')}
          rows={8}
        />
        <TextArea {...field('reason')} required label={t('agreements.reason')} rows={3} maxlength={1000} />
        <SaveOrBack view={view} shown={shown} button={t('agreements.send_suggestion')} />
      </Form>
    </AgreementFrame>
  )
}

/** What it says now, and how what was typed differs from that. */
function BothTexts({ view, now, typed }: { view: View; now: DraftSection; typed: string }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Stack gap="sm">
      <Alert kind="warning" text={t('agreements.section_changed')} />
      <Heading level={2} text={t('agreements.now_text')} />
      <Paragraph text={`${now.heading}\n\n${now.text}`} />
      <Heading level={2} text={t('agreements.suggestion_changes')} />
      <WordDiff view={view} pieces={diffWords(now.text, typed)} />
    </Stack>
  )
}
