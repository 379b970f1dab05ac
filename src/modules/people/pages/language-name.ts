import type { Lang } from '../../../platform/i18n/words.ts'

const names = {
  nl: new Intl.DisplayNames('nl', { type: 'language' }),
  en: new Intl.DisplayNames('en', { type: 'language' }),
}

/** What a language is called: `tr` -> "Turks". */
export function languageName(lang: Lang, code: string): string {
  return names[lang].of(code) ?? code
}
