import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Details, Form, Heading, Link, LinkButton, Paragraph, Row, Stack } from '../../../ui/index.ts'
import { openVersion, pathOf, type DraftSection, type Suggestion } from '../agreement.ts'
import { messages } from '../messages/messages.ts'
import type { ShownAgreement } from '../show-agreement.ts'
import { diffWords } from '../word-diff.ts'
import { WordDiff } from './WordDiff.tsx'

interface DraftProps {
  view: View
  shown: ShownAgreement
}

/** The text in the making, with what others suggest; for the parties. One click away while a version waits for signatures. */
export function Draft({ view, shown }: DraftProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { agreement, suggestions } = shown
  const count = suggestions.length
  const isNext = openVersion(agreement) !== null
  const all = <Sections view={view} shown={shown} />
  return (
    <Stack>
      <Heading level={2} text={t('agreements.draft_title')} />
      <Paragraph text={t('agreements.draft_lead')} />
      {isNext ? (
        <Details
          summary={count === 0 ? t('agreements.draft_show') : t('agreements.draft_show_suggested', { count })}
        >
          {all}
        </Details>
      ) : (
        all
      )}
    </Stack>
  )
}

function Sections({ view, shown }: DraftProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { agreement, sections, may } = shown
  const path = pathOf(agreement)
  return (
    <Stack id="tekst">
      {sections.map(section => (
        <OneSection view={view} shown={shown} section={section} />
      ))}
      {may.edit ? (
        <Row>
          <Link href={view.href(`${path}/onderdeel/nieuw`)} text={t('agreements.add_section')} />
          <Link href={view.href(`${path}/bewerken`)} text={t('agreements.edit')} />
        </Row>
      ) : (
        ''
      )}
      {may.fix ? <Fix view={view} shown={shown} /> : ''}
    </Stack>
  )
}

function OneSection({ view, shown, section }: DraftProps & { section: DraftSection }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { agreement, may } = shown
  const path = view.href(`${pathOf(agreement)}/onderdeel/${section.id}`)
  const context = section.heading
  return (
    <Stack gap="sm">
      <Heading level={3} text={section.heading} />
      <Paragraph text={section.text} />
      <Row>
        {may.edit ? <Link href={path} text={t('agreements.edit_section')} context={context} /> : ''}
        {may.suggest ? (
          <Link href={`${path}/voorstel`} text={t('agreements.suggest')} context={context} />
        ) : (
          ''
        )}
      </Row>
      {shown.suggestions
        .filter(one => one.section === section.id)
        .map(suggestion => (
          <OneSuggestion view={view} shown={shown} section={section} suggestion={suggestion} />
        ))}
    </Stack>
  )
}

function OneSuggestion(props: DraftProps & { section: DraftSection; suggestion: Suggestion }): JSX.Element {
  const { view, shown, section, suggestion } = props
  const t = wordsOf(messages, view.lang)
  const name = shown.names.get(suggestion.madeBy ?? '') ?? t('agreements.a_participant')
  const action = view.href(`${pathOf(shown.agreement)}/voorstel/${suggestion.id}`)
  return (
    <Stack gap="sm" label={t('agreements.suggestion_by', { name })}>
      <Heading level={4} text={t('agreements.suggestion_by', { name })} />
      <Paragraph text={suggestion.reason} />
      {suggestion.sectionVersion === section.version ? (
        ''
      ) : (
        <Paragraph kind="small" text={t('agreements.suggestion_stale')} />
      )}
      <Paragraph kind="small" text={t('agreements.suggestion_changes')} />
      <WordDiff view={view} pieces={diffWords(section.text, suggestion.text)} />
      {shown.may.edit ? (
        <Form action={action}>
          <Row>
            <Button text={t('agreements.accept')} name="antwoord" value="ja" context={section.heading} />
            <Button
              kind="secondary"
              text={t('agreements.reject')}
              name="antwoord"
              value="nee"
              context={section.heading}
            />
          </Row>
        </Form>
      ) : (
        ''
      )}
    </Stack>
  )
}

function Fix({ view, shown }: DraftProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { agreement } = shown
  const version = agreement.versions + 1
  return (
    <Stack gap="sm">
      <Heading level={3} text={t('agreements.fix_title')} />
      <Paragraph text={t('agreements.fix_text', { version })} />
      <Form action={view.href(`${pathOf(agreement)}/vastleggen`)}>
        <Button text={t('agreements.fix', { version })} />
      </Form>
    </Stack>
  )
}

/** The way to a new agreement of a coalition. */
export function BeginLink({ view, slug }: { view: View; slug: string }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <p>
      <LinkButton
        kind="secondary"
        href={view.href(`/afspraken/nieuw?coalitie=${encodeURIComponent(slug)}`)}
        text={t('agreements.begin_link')}
      />
    </p>
  )
}
