import { momentCursor } from '../../platform/http/moment-cursor.ts'
import type { SignpostsAsked } from './show-signposts.ts'

/** The list of a place, or of everywhere, with the choices that were made. */
export function listPath({ place, theme, before }: SignpostsAsked): string {
  return withChoices(place ? `/${place.path}/routewijzers` : '/routewijzers', {
    thema: theme,
    na: before && momentCursor.write(before.at, before.id),
  })
}

/** What comes back at different tables. */
export function recurringPath({ place, theme }: SignpostsAsked): string {
  return withChoices('/routewijzers/terugkerend', { thema: theme, plek: place?.code })
}

function withChoices(path: string, choices: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(choices).filter((pair): pair is [string, string] => pair[1] !== undefined)
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`
}
