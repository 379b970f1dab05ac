import type { Lang } from '../../platform/i18n/words.ts'

/** A number of bytes for people: `340 kB`, `2,4 MB`. */
export function sizeText(bytes: number, lang: Lang): string {
  const isSmall = bytes < 1_000_000
  return new Intl.NumberFormat(lang, {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: isSmall ? 0 : 1,
  }).format(Math.max(bytes, 500) / (isSmall ? 1000 : 1_000_000))
}
