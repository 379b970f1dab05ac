import type { View } from '../../../platform/http/view.ts'
import type { Verb } from '../../../platform/activities/fact.ts'
import { formatDay } from '../../../platform/i18n/dates.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Link, Paragraph, Stack } from '../../../ui/index.ts'
import { profilePath } from '../../people/index.ts'
import { messages } from '../messages/messages.ts'
import type { Entry } from '../around-role.ts'
import type { Pack } from '../write-pack.ts'
import { dayText } from './role-text.ts'

interface SectionsProps {
  view: View
  pack: Pack
}

/** What somebody who takes the role over finds, part by part. */
export function PackSections(props: SectionsProps): JSX.Element {
  const { view, pack } = props
  const t = wordsOf(messages, view.lang)
  return (
    <>
      <Mandates {...props} />
      <Coalitions {...props} />
      <Part
        title={t('handover.promises')}
        none={t('handover.promises_none')}
        items={pack.promises.map(({ title, path, day }) => (
          <Link href={view.href(path)} text={t('handover.promise_due', { title, day: dayText(view, day) })} />
        ))}
      />
      <Part
        title={t('handover.questions')}
        none={t('handover.questions_none')}
        items={linksTo(view, pack.questions)}
      />
      <Part
        title={t('handover.tables')}
        none={t('handover.tables_none')}
        items={linksTo(view, pack.tables)}
      />
      <People {...props} />
      <Part
        title={t('handover.documents')}
        none={t('handover.documents_none')}
        items={linksTo(view, pack.documents)}
      />
      <Last {...props} />
    </>
  )
}

interface PartProps {
  title: string
  none: string
  items: readonly JSX.Element[]
}

/** A heading with a list below, or the sentence that there is nothing. */
export function Part({ title, none, items }: PartProps): JSX.Element {
  return (
    <Stack gap="sm">
      <Heading level={2} text={title} />
      {items.length === 0 ? (
        <Paragraph text={none} />
      ) : (
        <ul>
          {items.map(item => (
            <li>{item}</li>
          ))}
        </ul>
      )}
    </Stack>
  )
}

function linksTo(view: View, entries: readonly Entry[]): JSX.Element[] {
  return entries.map(({ title, path }) => <Link href={view.href(path)} text={title} />)
}

function Mandates({ view, pack }: SectionsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (pack.mandates.length === 0) return ''
  const items = pack.mandates.map(({ everything, subjects }) => {
    const text = everything
      ? t('handover.mandate_all')
      : t('handover.mandate_some', { subjects: subjects.join(', ') })
    return <span safe>{text}</span>
  })
  return <Part title={t('handover.mandates')} none="" items={items} />
}

function Coalitions({ view, pack }: SectionsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const items = pack.coalitions.map(({ title, path, agreements }) => (
    <>
      <Link href={view.href(path)} text={title} />
      {agreements.length === 0 ? (
        <span safe>{` (${t('handover.agreements_none')})`}</span>
      ) : (
        <ul>
          {linksTo(view, agreements).map(link => (
            <li>{link}</li>
          ))}
        </ul>
      )}
    </>
  ))
  return <Part title={t('handover.coalitions')} none={t('handover.coalitions_none')} items={items} />
}

function People({ view, pack }: SectionsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const items = pack.people.map(({ person, why, title }) => (
    <>
      <Link href={view.href(profilePath(person))} text={person.name} />
      <span safe>{`: ${t(`handover.why_${why}`, { title })}`}</span>
    </>
  ))
  return <Part title={t('handover.people')} none={t('handover.people_none')} items={items} />
}

function Last({ view, pack }: SectionsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const items = pack.last.flatMap(({ at, verb, about }) => {
    if (!about) return []
    const what = t(`handover.done_${wordOf(verb)}`, { title: about.title })
    return [<Link href={view.href(about.path)} text={`${formatDay(view.lang, at)}, ${what}`} />]
  })
  return <Part title={t('handover.last')} none={t('handover.last_none')} items={items} />
}

const wordsOfVerbs = {
  Create: 'made',
  Update: 'changed',
  Join: 'joined',
  Leave: 'left',
  Invite: 'asked',
  Question: 'asked',
  Accept: 'answered',
} as const satisfies Partial<Record<Verb, string>>

function wordOf(verb: Verb): (typeof wordsOfVerbs)[keyof typeof wordsOfVerbs] | 'other' {
  return (
    (wordsOfVerbs as Partial<Record<Verb, (typeof wordsOfVerbs)[keyof typeof wordsOfVerbs]>>)[verb] ?? 'other'
  )
}
