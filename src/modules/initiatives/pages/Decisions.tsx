import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Alert,
  Button,
  DefinitionList,
  Form,
  FormActions,
  Heading,
  Paragraph,
  Stack,
} from '../../../ui/index.ts'
import { pathOf, type Phase } from '../initiative.ts'
import { messages } from '../messages/messages.ts'
import type { ShownInitiative } from '../show-initiative.ts'
import { presentText, type Suggestion, type SuggestionField } from '../suggestion.ts'

interface DecisionsProps {
  view: View
  shown: ShownInitiative
}

/** The question whether one wants to look after it as well. */
export function Invitation({ view, shown }: DecisionsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Alert kind="info" live="none" text={t('initiatives.invitation')}>
      <Form action={view.href(`${pathOf(shown.initiative)}/uitnodiging`)} label={t('initiatives.invitation')}>
        <FormActions>
          <Button name="antwoord" value="ja" text={t('initiatives.invitation_yes')} />
          <Button kind="secondary" name="antwoord" value="nee" text={t('initiatives.invitation_no')} />
        </FormActions>
      </Form>
    </Alert>
  )
}

/** What others suggested and the steward decides about: what it says now beside what it would say. */
export function Suggestions({ view, shown }: DecisionsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const title = t('initiatives.suggestions', { count: shown.suggestions.length })
  return (
    <Stack gap="sm" label={title}>
      <Heading level={2} text={title} />
      {shown.suggestions.map(suggestion => (
        <OneSuggestion view={view} shown={shown} suggestion={suggestion} />
      ))}
    </Stack>
  )
}

function OneSuggestion({
  view,
  shown,
  suggestion,
}: DecisionsProps & { suggestion: Suggestion }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { id, field, by } = suggestion
  const name = shown.people.get(by ?? '')?.name ?? t('initiatives.steward_hidden')
  const about = t(`initiatives.field.${field}`)
  return (
    <Alert kind="info" live="none" title={`${about} · ${t('initiatives.suggestion_by', { name })}`}>
      {field === 'stewardship' ? (
        <Paragraph text={t('initiatives.suggestion_steward', { name })} />
      ) : (
        <Comparison view={view} shown={shown} suggestion={suggestion} />
      )}
      {suggestion.reason === '' ? (
        ''
      ) : (
        <Paragraph text={`${t('initiatives.suggestion_reason')}: ${suggestion.reason}`} />
      )}
      <Form action={view.href(`${pathOf(shown.initiative)}/voorstel/${id}`)} label={about}>
        <FormActions>
          <Button name="antwoord" value="ja" text={t('initiatives.accept')} context={about} />
          <Button
            kind="secondary"
            name="antwoord"
            value="nee"
            text={t('initiatives.reject')}
            context={about}
          />
        </FormActions>
      </Form>
    </Alert>
  )
}

function Comparison({ view, shown, suggestion }: DecisionsProps & { suggestion: Suggestion }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { field, proposed } = suggestion
  const present = presentText(shown.initiative, field)
  const now =
    present === null ? [] : [{ term: t('initiatives.suggestion_now'), text: wordsFor(view, field, present) }]
  const then = { term: t('initiatives.suggestion_then'), text: wordsFor(view, field, proposed) }
  return <DefinitionList items={[...now, then]} />
}

function wordsFor(view: View, field: SuggestionField, text: string): string {
  const t = wordsOf(messages, view.lang)
  if (field === 'phase') return t(`initiatives.phase.${text as Phase}`)
  return text === '' ? t('initiatives.nothing') : text
}
