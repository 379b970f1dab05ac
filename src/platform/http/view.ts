import type { Actor } from '../ctx/actor.ts'
import type { Lang } from '../i18n/words.ts'

/** What every page is told, besides its own data. */
export interface View {
  readonly lang: Lang
  readonly actor: Actor
  /** Path and query as asked, without the prefix of the language. */
  readonly path: string
  readonly origin: string
  readonly now: Date
  /** The path in the language of this view: `/vragen` -> `/en/vragen`. */
  href(path: string): string
  /** The public URL of a built file by its logical name, such as `site.css`. */
  asset(name: string): string
}

const english = '/en'

/** Splits the prefix of the language off a URL: `/en/vragen?x` -> en, `/vragen?x`. */
export function readLanguage(url: string): { lang: Lang; path: string } {
  if (url === english || url.startsWith(`${english}?`))
    return { lang: 'en', path: `/${url.slice(english.length)}` }
  if (url.startsWith(`${english}/`)) return { lang: 'en', path: url.slice(english.length) }
  return { lang: 'nl', path: url }
}

/** The path in a language; Dutch has no prefix. */
export function pathIn(lang: Lang, path: string): string {
  if (lang === 'nl') return path
  return path === '/' ? english : `${english}${path}`
}
