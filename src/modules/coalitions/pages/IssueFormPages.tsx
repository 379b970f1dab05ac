import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Paragraph } from '../../../ui/index.ts'
import { PlaceSearch, type Place } from '../../places/index.ts'
import { Shell } from '../../site/index.ts'
import { issuePath, type Issue } from '../issue.ts'
import { messages } from '../messages/messages.ts'
import { CoalitionFrame } from './CoalitionFrame.tsx'
import { IssueForm, type IssueFormProps } from './IssueForm.tsx'

type Fields = Omit<IssueFormProps, 'action'>

/** Words an issue of a place; without one it asks for the place first. */
export function NewIssuePage({
  view,
  place,
  trail,
  fields,
}: {
  view: View
  place: Place | undefined
  trail: readonly { text: string; path: string }[]
  fields: Fields
}): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const title = t('coalitions.word_issue')
  return (
    <Shell view={view} title={title} trail={trail} noindex>
      <Heading level={1} text={title} />
      <Paragraph kind="lead" text={t(place ? 'coalitions.word_issue_lead' : 'coalitions.place_first')} />
      {place ? (
        <IssueForm {...fields} action={view.href(`/opgaven/nieuw?plek=${place.code}`)} />
      ) : (
        <PlaceSearch view={view} />
      )}
    </Shell>
  )
}

export function EditIssuePage({
  view,
  issue,
  fields,
}: {
  view: View
  issue: Issue
  fields: Fields
}): JSX.Element {
  const path = issuePath(issue)
  return (
    <CoalitionFrame
      view={view}
      of={{ title: issue.title, path }}
      title={wordsOf(messages, view.lang)('coalitions.edit_issue')}
    >
      <IssueForm {...fields} action={view.href(`${path}/bewerken`)} />
    </CoalitionFrame>
  )
}
