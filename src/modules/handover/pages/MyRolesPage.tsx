import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Card, CardList, EmptyState, Heading, Link, LinkButton, Paragraph, Stack } from '../../../ui/index.ts'
import { driveName, drives, MeetLink, PrivatePage, profilePath, trailOfMine } from '../../people/index.ts'
import { pathOf, standingOf, type Handover } from '../handover.ts'
import { messages } from '../messages/messages.ts'
import type { Near } from '../nearest.ts'
import { isSameRole, pathOfRole } from '../role.ts'
import type { ShownRoles } from '../show-roles.ts'
import { roleText, standingText } from './role-text.ts'

interface MyRolesProps {
  view: View
  shown: ShownRoles
  names: ReadonlyMap<string, string>
}

/** Every role of the reader with its pack, what is asked, and what hangs on the reader alone. */
export function MyRolesPage(props: MyRolesProps): JSX.Element {
  const { view, shown } = props
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage
      view={view}
      title={t('handover.mine')}
      lead={t('handover.mine_lead')}
      trail={trailOfMine(view)}
    >
      <Asked {...props} />
      {shown.roles.length === 0 ? (
        <EmptyState title={t('handover.roles_none')} text={t('handover.roles_none_text')}>
          <LinkButton href={view.href('/mijn/functies')} text={t('handover.see')} />
        </EmptyState>
      ) : (
        <Roles {...props} />
      )}
      <Leanings view={view} shown={shown} />
    </PrivatePage>
  )
}

function Asked({ view, shown }: MyRolesProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const card = (handover: Handover, title: string) => (
    <Card title={title} href={view.href(pathOf(handover))} />
  )
  const cards = [
    ...shown.taking.map(one =>
      standingOf(one) === 'asked'
        ? card(one, t('handover.take_over', { title: one.title }))
        : card(one, t('handover.asked_page', { title: one.title })),
    ),
    ...shown.choosing.map(one => card(one, t('handover.choose_for', { title: one.title }))),
    ...shown.agreeing.map(one => card(one, t('handover.agree_for', { title: one.title }))),
  ]
  if (cards.length === 0) return ''
  return (
    <>
      <Heading level={2} text={t('handover.asked_title')} />
      <CardList items={cards} />
    </>
  )
}

function Roles({ view, shown, names }: MyRolesProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <>
      <Heading level={2} text={t('handover.roles')} />
      <CardList
        items={shown.roles.map(role => {
          const running = shown.running.find(one => isSameRole(one.role, role))
          const name = names.get(running?.successor ?? '') ?? ''
          return (
            <Card
              title={roleText(view, role)}
              href={view.href(pathOfRole(role))}
              text={running && standingText(view, running, { name, isHolder: true })}
            />
          )
        })}
      />
    </>
  )
}

function Leanings({ view, shown }: Pick<MyRolesProps, 'view' | 'shown'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (shown.leaning.length === 0) return ''
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('handover.leaning')} />
      <Paragraph text={t('handover.leaning_text')} />
      <CardList
        items={shown.leaning.map(({ title, path, ways, near }) => (
          <Card title={title} text={ways.map(way => t(`handover.way_${way}`)).join(' ')}>
            <Step view={view} near={near} />
            <p>
              <Link href={view.href(path)} text={t('handover.to_thing', { title })} />
            </p>
          </Card>
        ))}
      />
    </Stack>
  )
}

/** One step that makes it hang on two. */
export function Step({ view, near }: { view: View; near: Near | undefined }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (!near) return <Paragraph text={t('handover.step_none')} />
  return (
    <>
      <Paragraph text={stepText(view, near)} />
      <p>
        <MeetLink view={view} person={{ ...near.person, path: profilePath(near.person) }} />
      </p>
    </>
  )
}

export function stepText(view: View, { person: { name }, why, what }: Near): string {
  const t = wordsOf(messages, view.lang)
  const drive = drives.find(one => one === what)
  if (why === 'lives_near' && drive) {
    return t('handover.step_drive', { name, what: driveName(view.lang, drive) })
  }
  return t(`handover.step_${why}`, { name, what })
}
