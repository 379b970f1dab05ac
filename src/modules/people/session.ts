import { createHash, randomBytes } from 'node:crypto'

const day = 24 * 3_600_000
const sessionDays = 30

export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

export function sessionUntil(now: Date): Date {
  return new Date(now.getTime() + sessionDays * day)
}

/** A session in use is made longer, at most once a day. */
export function isToExtend(session: { seenAt: Date }, now: Date): boolean {
  return now.getTime() - session.seenAt.getTime() >= day
}

/** The session in the database decides when it ends; 400 days is the most that browsers keep a cookie. */
export function cookieUntil(now: Date): Date {
  return new Date(now.getTime() + 400 * day)
}

const browsers: readonly (readonly [RegExp, string])[] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/(Firefox|FxiOS)\//, 'Firefox'],
  [/(Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]

const systems: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'Mac'],
  [/CrOS/, 'Chromebook'],
  [/Linux/, 'Linux'],
]

/** By which words somebody knows a device again: `Firefox, Windows`. Empty when it is none of the usual ones. */
export function deviceOf(userAgent: string): string {
  const named = (list: typeof browsers) => list.find(([pattern]) => pattern.test(userAgent))?.[1]
  return [named(browsers), named(systems)].filter(name => name !== undefined).join(', ')
}
