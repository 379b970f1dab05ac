import { stillAskedBottlenecks } from '../bottlenecks/index.ts'
import { stillAskedProjects } from '../budgets/index.ts'
import { stillCheckedIn, stillInvited, stillProposed } from '../coalitions/index.ts'
import { stillWaitingStatements } from '../conversations/index.ts'
import { stillAskedHandovers } from '../handover/index.ts'
import { stillAskedInitiatives } from '../initiatives/index.ts'
import { stillAskedIntroductions } from '../introductions/index.ts'
import { stillAskedPositions } from '../organisations/index.ts'
import { stillAskedPromises } from '../promises/index.ts'
import { stillAskedQuestions } from '../questions/index.ts'
import { stillAskedTables } from '../tables/index.ts'
import type { NoticeKind } from './hearing.ts'

export type StillAsked = typeof stillAskedQuestions

/** Who can tell of a kind of notice whether what it asks still waits, and whether it was asked of one by name. */
export const asksOf: Partial<Record<NoticeKind, { readonly still: StillAsked; readonly byName: boolean }>> = {
  invited: { still: stillAskedQuestions, byName: true },
  handed_over: { still: stillAskedQuestions, byName: false },
  introduction_asked: { still: stillAskedIntroductions, byName: true },
  introduction_proposed: { still: stillAskedIntroductions, byName: true },
  introduction_outcome: { still: stillAskedIntroductions, byName: true },
  position_asked: { still: stillAskedPositions, byName: false },
  bottleneck_asked: { still: stillAskedBottlenecks, byName: false },
  bottleneck_unowned: { still: stillAskedBottlenecks, byName: false },
  bottleneck_waits: { still: stillAskedBottlenecks, byName: false },
  bottleneck_silent: { still: stillAskedBottlenecks, byName: false },
  steward_invited: { still: stillAskedInitiatives, byName: true },
  change_suggested: { still: stillAskedInitiatives, byName: false },
  coalition_invited: { still: stillInvited, byName: true },
  coalition_proposed: { still: stillProposed, byName: true },
  coalition_check_in: { still: stillCheckedIn, byName: true },
  handover_asked: { still: stillAskedHandovers, byName: true },
  handover_choose: { still: stillAskedHandovers, byName: false },
  handover_agree: { still: stillAskedHandovers, byName: false },
  table_invited: { still: stillAskedTables, byName: true },
  table_dates: { still: stillAskedTables, byName: true },
  statement_waits: { still: stillWaitingStatements, byName: false },
  project_merge_asked: { still: stillAskedProjects, byName: false },
  promise_asked: { still: stillAskedPromises, byName: false },
  promise_change_asked: { still: stillAskedPromises, byName: false },
}
