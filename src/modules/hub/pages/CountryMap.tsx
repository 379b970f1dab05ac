import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { AreaMap, Link, Paragraph, Stack } from '../../../ui/index.ts'
import type { LivelyCountry } from '../lively-country.ts'
import { messages } from '../messages/messages.ts'

export const mapPath = '/kaart'
const frame = 'kaart'

/** The map; on the home page it is fetched when it comes into sight. */
export function CountryMap({ view, country }: { view: View; country: LivelyCountry }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { width, height, gemeenten } = country
  const areas = gemeenten.map(({ d, path, name, count }) => ({
    d,
    href: view.href(`/${path}`),
    title: count === 0 ? name : t('hub.map_gemeente', { name, count }),
    strength: strengthOf(count),
  }))
  return (
    <turbo-frame id={frame} target="_top">
      <Stack gap="sm">
        <AreaMap width={width} height={height} areas={areas} />
        <Paragraph kind="small" text={t('hub.map_legend')} />
      </Stack>
    </turbo-frame>
  )
}

/**
 * Fetches the map when it comes into sight. The link to its page stands beside it: what is fetched holds nothing that can have
 * the focus, so that nobody loses it.
 */
export function CountryMapLater({ view }: { view: View }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <>
      <turbo-frame id={frame} class="kp-later" src={view.href(mapPath)} loading="lazy" target="_top" />
      <p>
        <Link href={view.href(mapPath)} text={t('hub.map_open')} />
      </p>
    </>
  )
}

/** Steps of ten: most municipalities have none, some have hundreds. */
function strengthOf(count: number): 0 | 1 | 2 | 3 {
  if (count === 0) return 0
  if (count < 10) return 1
  return count < 100 ? 2 : 3
}
