import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { EmptyState, LinkButton, SearchField, Table } from '../../../ui/index.ts'
import type { Place } from '../../places/index.ts'
import { messages } from '../messages/messages.ts'
import type { Member } from '../queries/grants.ts'
import { roleText, trailOfMembers } from './role-text.ts'
import { FurtherPages } from './FurtherPages.tsx'
import { PrivatePage } from './PrivatePage.tsx'

interface MembersProps {
  view: View
  query: string
  members: readonly Member[]
  /** The places of their roles. */
  places: readonly Place[]
  isFurther: boolean
  next: string | undefined
}

/** Everybody with their roles, for operators. */
export function MembersPage(props: MembersProps): JSX.Element {
  const { view, query, members } = props
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage
      view={view}
      title={t('people.members_title')}
      lead={t('people.members_lead')}
      trail={trailOfMembers(view).slice(0, 1)}
    >
      <LinkButton kind="secondary" href={view.href('/beheer/leden/nieuw')} text={t('people.invite')} />
      <SearchField
        action={view.href('/beheer/leden')}
        label={t('people.members_find')}
        hint={t('people.members_find_hint')}
        button={t('people.members_find_button')}
        value={query}
      />
      {members.length === 0 ? (
        <EmptyState title={t('people.members_none')} text={t('people.members_none_text')} />
      ) : (
        <MembersTable {...props} />
      )}
      <FurtherPages
        view={view}
        path={`/beheer/leden?q=${encodeURIComponent(query)}`}
        isFurther={props.isFurther}
        next={props.next}
      />
    </PrivatePage>
  )
}

function MembersTable({ view, members, places }: MembersProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Table
      caption={t('people.members_title')}
      captionHidden
      columns={[{ header: t('people.member_name') }, { header: t('people.member_roles') }]}
      rows={members.map(({ id, name, grants }) => [
        { text: name, href: view.href(`/beheer/leden/${id}`) },
        grants.map(grant => roleText(view, grant, places)).join('; ') || t('people.member_no_role'),
      ])}
    />
  )
}
