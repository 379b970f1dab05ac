import { hasRole } from '../../../platform/ctx/actor.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Link, Paragraph, Stack } from '../../../ui/index.ts'
import { isSeenBy, profilePath } from '../../people/index.ts'
import { messages } from '../messages/messages.ts'
import type { PlaceNews } from '../place-news.ts'

/** Who knows the place, and the ways to everybody in it. */
export function PlaceConnectors({ view, news }: { view: View; news: PlaceNews }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { place, connectors } = news
  const path = `/${place.path}`
  return (
    <Stack gap="sm">
      <Heading level={2} look={3} text={t('hub.connectors')} />
      <Paragraph text={connectors.length === 0 ? t('hub.connectors_none') : t('hub.connectors_text')} />
      <ul class="kp-plain-list" role="list">
        {connectors.map(person => (
          <li>
            {isSeenBy(view.actor, person) ? (
              <Link href={view.href(profilePath(person))} text={person.name} />
            ) : (
              <span safe>{person.name}</span>
            )}
          </li>
        ))}
        <li>
          <Link href={view.href(`${path}/mensen`)} text={t('hub.people_all')} />
        </li>
        <li>
          <Link href={view.href(`${path}/organisaties`)} text={t('hub.organisations_all')} />
        </li>
        {hasRole(view.actor, 'connector', place.areas) ? (
          <li>
            <Link href={view.href(`/import?plek=${place.code}`)} text={t('hub.manage_import')} />
          </li>
        ) : (
          ''
        )}
      </ul>
    </Stack>
  )
}
