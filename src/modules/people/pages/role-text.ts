import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import type { Place } from '../../places/index.ts'
import { messages } from '../messages/messages.ts'
import type { GivenGrant } from '../queries/grants.ts'

/** The way to the pages of operators, and to that of all members. */
export function trailOfMembers(view: View): { text: string; path: string }[] {
  const t = wordsOf(messages, view.lang)
  return [
    { text: t('people.manage'), path: '/beheer' },
    { text: t('people.members_title'), path: '/beheer/leden' },
  ]
}

/** A role with where it counts: "verbinder in Zandweerd". */
export function roleText(
  view: View,
  grant: Pick<GivenGrant, 'role' | 'place'>,
  places: readonly Place[],
): string {
  const t = wordsOf(messages, view.lang)
  const role = t(`people.role_${grant.role}`)
  const place = places.find(({ code }) => code === grant.place)
  return place ? t('people.role_in', { role, place: place.name }) : role
}
