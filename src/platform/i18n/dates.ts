import type { Lang } from './words.ts'

const timeZone = 'Europe/Amsterdam'
const locales = { nl: 'nl-NL', en: 'en-GB' } as const

const days = formats({ day: 'numeric', month: 'long', year: 'numeric' })
const weekdays = formats({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const times = formats({ hour: '2-digit', minute: '2-digit', hour12: false })

/** "3 maart 2026", in Dutch time. */
export function formatDay(lang: Lang, moment: Date): string {
  return days[lang].format(moment)
}

/** "dinsdag 3 maart 2026, 19.30 uur", in Dutch time. */
export function formatMoment(lang: Lang, moment: Date): string {
  const time = times[lang].format(moment)
  const day = weekdays[lang].format(moment)
  return lang === 'nl' ? `${day}, ${time.replace(':', '.')} uur` : `${day}, ${time}`
}

function formats(options: Intl.DateTimeFormatOptions): Record<Lang, Intl.DateTimeFormat> {
  const make = (lang: Lang) => new Intl.DateTimeFormat(locales[lang], { ...options, timeZone })
  return { nl: make('nl'), en: make('en') }
}
