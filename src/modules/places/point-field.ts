import { z } from 'zod'

interface Point {
  readonly latitude: number
  readonly longitude: number
}

/** A point on the map as one types it, `52.2551, 6.1639`; null when nothing is typed. */
export function pointField(wrong: string) {
  return z
    .string()
    .default('')
    .transform((text, check): Point | null => {
      if (text.trim() === '') return null
      const numbers = text.match(/-?\d{1,3}(?:[.,]\d+)?/g) ?? []
      const [latitude, longitude, ...more] = numbers.map(number => Number(number.replace(',', '.')))
      const isThere = latitude !== undefined && longitude !== undefined && more.length === 0
      if (isThere && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return { latitude, longitude }
      check.issues.push({ code: 'custom', message: wrong, input: text })
      return z.NEVER
    })
}
