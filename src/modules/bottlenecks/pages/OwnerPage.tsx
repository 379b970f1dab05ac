import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Button, Form, Heading, Paragraph, SearchField, Stack } from '../../../ui/index.ts'
import { pathOf } from '../bottleneck.ts'
import type { FoundOwners } from '../find-owners.ts'
import { messages } from '../messages/messages.ts'
import type { ShownBottleneck } from '../show-bottleneck.ts'
import { BottleneckFrame } from './BottleneckFrame.tsx'

interface OwnerPageProps {
  view: View
  shown: Pick<ShownBottleneck, 'bottleneck' | 'owner' | 'verdicts'>
  found: FoundOwners
}

/** For connectors: whose rule it is, and who answers while nobody has a mandate there. */
export function OwnerPage({ view, shown, found }: OwnerPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { bottleneck, owner, verdicts } = shown
  const path = `${pathOf(bottleneck)}/eigenaar`
  const now = owner ? t('bottlenecks.owner_now', { name: owner.name }) : t('bottlenecks.owner_now_unknown')
  return (
    <BottleneckFrame view={view} bottleneck={bottleneck} title={t('bottlenecks.owner_title')}>
      <Paragraph kind="lead" text={now} />
      {verdicts.name_answerer ? '' : <Alert kind="info" live="none" text={t('bottlenecks.has_speakers')} />}
      <SearchField
        action={view.href(path)}
        label={t(verdicts.name_answerer ? 'bottlenecks.owner_find' : 'bottlenecks.owner_find_only')}
        button={t('bottlenecks.owner_search')}
        value={found.text}
      />
      <Choices {...{ view, path }} field="owner" choices={found.organisations} />
      {verdicts.name_answerer ? <Choices {...{ view, path }} field="person" choices={found.people} /> : ''}
      {found.text !== '' && found.organisations.length + found.people.length === 0 ? (
        <Paragraph text={t('bottlenecks.owner_none')} />
      ) : (
        ''
      )}
      {owner ? (
        <Form action={view.href(path)} hidden={{ owner: '' }}>
          <Button kind="secondary" text={t('bottlenecks.owner_forget')} />
        </Form>
      ) : (
        ''
      )}
    </BottleneckFrame>
  )
}

interface ChoicesProps {
  view: View
  path: string
  field: 'owner' | 'person'
  choices: readonly { readonly id: string; readonly name: string }[]
}

function Choices({ view, path, field, choices }: ChoicesProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (choices.length === 0) return ''
  return (
    <Stack gap="sm">
      <Heading level={2} text={t(`bottlenecks.choose_${field}`)} />
      {choices.map(({ id, name }) => (
        <Form action={view.href(path)} hidden={{ [field]: id }}>
          <Button kind="secondary" text={name} />
        </Form>
      ))}
    </Stack>
  )
}
