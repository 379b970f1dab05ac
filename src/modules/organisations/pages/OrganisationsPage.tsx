import { formatDay } from '../../../platform/i18n/dates.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Badge, Card, CardList, EmptyState, LinkButton } from '../../../ui/index.ts'
import { PlaceListPage, type PlaceList } from '../../people/index.ts'
import { messages } from '../messages/messages.ts'
import { pathOf, unconfirmedSince, type Organisation } from '../organisation.ts'

interface OrganisationsProps {
  list: PlaceList
  organisations: readonly Organisation[]
}

/** The organisations of a place. */
export function OrganisationsPage({ list, organisations }: OrganisationsProps): JSX.Element {
  const t = wordsOf(messages, list.view.lang)
  const add = `/${list.place.path}/organisaties/nieuw`
  const texts = {
    page: '/organisaties',
    heading: t('organisations.in_place', { place: list.place.name }),
    lead: t('organisations.list_lead'),
  }
  return (
    <PlaceListPage list={list} texts={texts}>
      {organisations.length === 0 ? (
        <EmptyState title={t('organisations.list_none')} text={t('organisations.list_none_text')} />
      ) : (
        <CardList items={organisations.map(organisation => cardOf(list, organisation))} />
      )}
      <p>
        <LinkButton href={list.view.href(add)} text={t('organisations.add')} />
      </p>
    </PlaceListPage>
  )
}

function cardOf({ view }: PlaceList, organisation: Organisation): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Card
      title={organisation.name}
      href={view.href(pathOf(organisation))}
      level={2}
      text={organisation.summary.slice(0, 200)}
      badges={organisation.example ? <Badge text={t('organisations.example')} kind="warning" /> : ''}
      meta={
        <>
          <span safe>{t(`organisations.kind_${organisation.kind}`)}</span>
          <span safe>{confirmedText(view, organisation)}</span>
        </>
      }
    />
  )
}

/** Whether it is confirmed and since when. */
function confirmedText(view: PlaceList['view'], organisation: Organisation): string {
  const t = wordsOf(messages, view.lang)
  const since = unconfirmedSince(organisation)
  if (since !== null) return t('organisations.unconfirmed_since', { day: formatDay(view.lang, since) })
  const { confirmedAt } = organisation
  if (confirmedAt === null) return t('organisations.not_confirmed')
  return t('organisations.confirmed_on', { day: formatDay(view.lang, confirmedAt) })
}
