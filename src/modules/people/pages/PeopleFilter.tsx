import { wordsOf } from '../../../platform/i18n/words.ts'
import { Details, FilterLinks, Link, Paragraph } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import { driveName, strengthName } from '../strength-words.ts'
import { drives, strengthGroups, type Drive, type Strength } from '../strengths.ts'
import type { PlaceList } from './PlaceListPage.tsx'

/** What the people of a list have in common. */
export interface PeopleFilterWish {
  readonly strength?: Strength | undefined
  readonly drive?: Drive | undefined
}

/** The filter as it stands in the URL; empty without one. */
export function queryOf({ strength, drive }: PeopleFilterWish): string {
  if (strength !== undefined) return `?kracht=${strength}`
  return drive === undefined ? '' : `?drijfveer=${drive}`
}

interface PeopleFilterProps {
  list: PlaceList
  filter: PeopleFilterWish
}

/** Who is good at something, or wants something: each choice is a link. */
export function PeopleFilter({ list: { view, place }, filter }: PeopleFilterProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const to = (wish: PeopleFilterWish) => view.href(`/${place.path}/mensen${queryOf(wish)}`)
  const groups = (['hands', 'people', 'organising', 'showing'] as const).map(group => (
    <FilterLinks
      label={t(`people.strength_group.${group}`)}
      items={strengthGroups[group].map(strength => ({
        href: to({ strength }),
        text: strengthName(view.lang, strength),
        current: strength === filter.strength,
      }))}
    />
  ))
  return (
    <>
      <Chosen filter={filter} view={view} off={to({})} />
      <Details summary={t('people.filter_strengths')}>
        {groups}
        <FilterLinks
          label={t('people.filter_drives')}
          items={drives.map(drive => ({
            href: to({ drive }),
            text: driveName(view.lang, drive),
            current: drive === filter.drive && filter.strength === undefined,
          }))}
        />
      </Details>
    </>
  )
}

function Chosen({
  filter: { strength, drive },
  view,
  off,
}: {
  filter: PeopleFilterWish
  view: PlaceList['view']
  off: string
}): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (strength === undefined && drive === undefined) return ''
  const said =
    strength !== undefined
      ? t('people.filter_chosen_strength', { what: strengthName(view.lang, strength) })
      : t('people.filter_chosen_drive', { what: drive ? driveName(view.lang, drive) : '' })
  return (
    <Paragraph text={`${said} `}>
      <Link href={off} text={t('people.filter_off')} />
    </Paragraph>
  )
}
