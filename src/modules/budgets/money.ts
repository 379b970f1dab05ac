import type { Lang } from '../../platform/i18n/words.ts'

const whole = { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 } as const
const exact = { style: 'currency', currency: 'EUR' } as const

/** 1234500 cents -> "€ 12.345"; with cents when there are. */
export function euros(lang: Lang, cents: number): string {
  const shape = cents % 100 === 0 ? whole : exact
  return new Intl.NumberFormat(lang === 'nl' ? 'nl-NL' : 'en-GB', shape).format(cents / 100)
}

const amount = /^(?:€|eur)?\s*(\d{1,3}(?:[. ]\d{3})+|\d{1,9})(?:,(\d{2}|-))?$/i

/** Cents of an amount as people type it: `12.500`, `€ 80,50`, `300`; undefined when it is none. */
export function readEuros(text: string): number | undefined {
  const read = amount.exec(text.trim().replace(/\s+/g, ' '))
  if (!read) return undefined
  const [, units = '', cents = '0'] = read
  return Number(units.replace(/[. ]/g, '')) * 100 + (cents === '-' ? 0 : Number(cents))
}

/** As one types it in a field: `12500`, `80,50`. */
export function typedEuros(cents: number): string {
  const units = String(Math.floor(cents / 100))
  return cents % 100 === 0 ? units : `${units},${String(cents % 100).padStart(2, '0')}`
}
