/** An exact decimal number: `digits / 10 ** places`. */
export interface Decimal {
  readonly digits: bigint
  readonly places: number
}

const PLAIN = /^([+-]?)(\d*)(?:[.,](\d*))?(?:[eE]([+-]?\d{1,3}))?$/
const GROUPED = /^[+-]?\d{1,3}(?:([.,])\d{3})+(?!\1)[.,]\d+$/

/** Reads `1200`, `1200.50`, `1200,50`, `1 200,50`, `1.200,50` or `1.2e3`; nothing when it is no number. A single comma is a decimal comma. */
export function decimalOf(text: string): Decimal | undefined {
  const tight = text.replace(/(?<=\d)[\s\u00a0\u202f'](?=\d{3})/g, '').trim()
  const grouped = GROUPED.exec(tight)
  const parts = PLAIN.exec(grouped ? tight.replaceAll(grouped[1] ?? '', '') : tight)
  if (!parts) return undefined
  const [, sign, whole = '', fraction = '', power = '0'] = parts
  if (whole + fraction === '') return undefined
  const digits = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n)
  const places = fraction.length - Number(power)
  return shorten(places < 0 ? { digits: digits * 10n ** BigInt(-places), places: 0 } : { digits, places })
}

/** Trailing zeros of a fraction say nothing. */
function shorten({ digits, places }: Decimal): Decimal {
  if (places === 0 || digits % 10n !== 0n) return { digits, places }
  return shorten({ digits: digits / 10n, places: places - 1 })
}

/** The number in units of `10 ** -places`; `places` must be at least those of the number. */
export const inUnits = ({ digits, places }: Decimal, wanted: number): bigint =>
  digits * 10n ** BigInt(wanted - places)

/** How many places it takes to write all of them without a fraction. */
export const mostPlaces = (numbers: readonly Decimal[]): number =>
  numbers.reduce((most, { places }) => Math.max(most, places), 0)
