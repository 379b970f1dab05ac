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
  /** What it is about; null when it is not there any more, or nobody else can see it. */
  readonly thing: { readonly kind: string; readonly id: string } | null
  /** A change of state of what this person takes part in: mailed the next morning. */
  readonly soon: boolean
  readonly toldAt: Date
  readonly readAt: Date | null
}

/** All notices about one thing, newest first. */
export interface NoticeGroup {
  readonly path: string
  readonly title: string
  readonly notices: readonly Notice[]
}

/** Notices per thing they are about, also where several have one page; the thing with the newest notice comes first. */
export function groupNotices(notices: readonly Notice[]): NoticeGroup[] {
  const newestFirst = notices.toSorted(
    (a, b) => b.toldAt.getTime() - a.toldAt.getTime() || (a.id < b.id ? 1 : -1),
  )
  const groups = Map.groupBy(newestFirst, ({ path, thing }) => `${path} ${thing?.id ?? ''}`)
  return [...groups.values()].map(group => ({
    path: group[0]?.path ?? '',
    title: group[0]?.title ?? '',
    notices: group,
  }))
}

/** What waits for an answer or a decision of the person who hears it. */
const askKinds: ReadonlySet<NoticeKind> = new Set<NoticeKind>([
  'invited',
  'handed_over',
  'position_asked',
  'successor_asked',
  'claim_asked',
  'merge_proposed',
  'introduction_asked',
  'introduction_proposed',
  'introduction_outcome',
  'introduction_reported',
  'steward_invited',
  'change_suggested',
  'bottleneck_asked',
  'bottleneck_unowned',
  'bottleneck_waits',
  'bottleneck_silent',
  'statement_waits',
  'project_merge_asked',
  'promise_asked',
  'promise_change_asked',
  'coalition_invited',
  'coalition_proposed',
  'coalition_check_in',
  'wording_suggested',
  'table_invited',
  'table_dates',
  'handover_asked',
  'handover_choose',
  'handover_agree',
])

export function isAsk({ kind }: Pick<Notice, 'kind'>): boolean {
  return askKinds.has(kind)
}
