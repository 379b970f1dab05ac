import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { readLanguage } from '../../platform/http/view.ts'

const minute = 60_000

/** How long a mailed link and code work; ASVS 6.5.5 asks for ten minutes at most. */
export const mailedMinutes = 10

/** A link made at the command line is handed over by the operator, who may need some time. */
const handedHours = 24

export const mostAttempts = 5
export const mostMails = { count: 5, minutes: 15 } as const

/** Beyond this only the link works that day, so that codes cannot be guessed at by asking for ever new ones. */
export const mostWrongCodesADay = 25

export function newSecret(): string {
  return randomBytes(24).toString('base64url')
}

export function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0')
}

export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

/** The id of the sign-in is the salt. */
export function hashCode(id: string, code: string): string {
  return hashSecret(`${id}:${code}`)
}

export function isSame(hash: string, other: string): boolean {
  const [a, b] = [Buffer.from(hash), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

export function mailedUntil(now: Date): Date {
  return new Date(now.getTime() + mailedMinutes * minute)
}

export function handedUntil(now: Date): Date {
  return new Date(now.getTime() + handedHours * 60 * minute)
}

/** `123456` as people read it: `123 456`. */
export function readableCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}

const somewhere = 'http://here.invalid'

/** Where to go after signing in: only a path of this site, so that a link in a mail cannot send people elsewhere. */
export function localPath(asked: string, otherwise = '/mijn'): string {
  if (!asked.startsWith('/')) return otherwise
  const url = URL.parse(asked, somewhere)
  if (url?.origin !== somewhere) return otherwise
  const { path } = readLanguage(url.pathname + url.search)
  return /^\/(?![/\\])/.test(path) ? path : otherwise
}
