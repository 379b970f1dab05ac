/** The rules of the house; each has its number and its text at /huisregels. What moderators decide names one of them. */
export const ruleCodes = ['kind', 'privacy', 'true', 'advert', 'unlawful', 'fitting'] as const
export type RuleCode = (typeof ruleCodes)[number]

/** `privacy` -> 2, as the page numbers them. */
export function numberOf(rule: RuleCode): number {
  return ruleCodes.indexOf(rule) + 1
}

const day = 86_400_000 // ms

/** Days in which an author may object. */
export const objectionDays = 14

export function objectUntil(decidedAt: Date): Date {
  return new Date(decidedAt.getTime() + objectionDays * day)
}

export function inDays(now: Date, days: number): Date {
  return new Date(now.getTime() + days * day)
}

/** Days after a decision in which an address of a reporter without an account is kept. */
export const addressDays = 90

/** Years that cases and the logbook are kept. */
export const keptYears = 2
