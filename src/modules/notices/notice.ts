import type { NoticeKind } from './hearing.ts'

/** Something that happened and that one person should hear of. */
export interface Notice {
  readonly id: string
  readonly person: string
  readonly kind: NoticeKind
  /** Page where it can be seen. */
  readonly path: string
  /** Title of what it is about. */
  readonly title: string
  readonly toldAt: Date
  readonly readAt: Date | null
}

/** All notices about one thing, newest first. */
export interface NoticeGroup {
  readonly path: string
  readonly title: string
  readonly notices: readonly Notice[]
}

/** Notices per thing they are about; the thing with the newest notice comes first. */
export function groupNotices(notices: readonly Notice[]): NoticeGroup[] {
  const newestFirst = notices.toSorted(
    (a, b) => b.toldAt.getTime() - a.toldAt.getTime() || (a.id < b.id ? 1 : -1),
  )
  return [...Map.groupBy(newestFirst, ({ path }) => path)].map(([path, group]) => ({
    path,
    title: group[0]?.title ?? '',
    notices: group,
  }))
}

const hour = 3_600_000

/** What is older is no news: who wants mail again after a long time does not get all of it at once. */
export function newsSince(now: Date): Date {
  return new Date(now.getTime() - 8 * 24 * hour)
}

/** A bundle after this moment is one of today: at most one a day is sent. */
export function bundledToday(now: Date): Date {
  return new Date(now.getTime() - 20 * hour)
}

const weekdays = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'Europe/Amsterdam' })

/** Weekly bundles go out on Tuesday. */
export function isBundleDay(bundle: 'daily' | 'weekly', now: Date): boolean {
  return bundle === 'daily' || weekdays.format(now) === 'Tuesday'
}
