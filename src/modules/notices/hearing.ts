import type { Activity } from '../../platform/activities/fact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import type { Things } from '../../platform/thing.ts'
import { whoHearsOfBottlenecks } from '../bottlenecks/index.ts'
import { heardInShadow } from '../handover/index.ts'
import { whoHearsOfModeration } from '../moderation/index.ts'
import { whoHears as whoHearsOfQuestions } from '../questions/index.ts'
import { whoHearsOfReports } from '../reports/index.ts'
import { hearersBetweenPeople } from './hearing-between-people.ts'
import { hearersOfCoalitions } from './hearing-of-coalitions.ts'
import { whoHearsOfFollowed } from './hearing-of-followed.ts'
import { hearersOfListed } from './hearing-of-listed.ts'

/** What a module says: that one person should hear of one fact. */
interface Said {
  readonly person: string
  /** Id of the activity. */
  readonly activity: string
  readonly kind: NoticeKind
  readonly path: string
  readonly data: Readonly<Record<string, unknown>>
  /** Asked of this person by name: a mail about it was written at that moment. */
  readonly mailed: boolean
  /** Whether it waits no longer than the next morning; it does not when left out. */
  readonly soon?: boolean
  /** Asked of this person by name, and no mail was written yet. */
  readonly isAsk?: boolean
  /** What it is about is not there any more, or nobody else can see it. */
  readonly isGone?: boolean
}

export type Hearing = Required<Said>

/** What there is to hear; each has its sentence in the messages. */
export const noticeKinds = [
  ...(['invited', 'answered', 'closed', 'handed_over', 'passed_on', 'taken', 'taken_up'] as const),
  ...(['position_asked', 'position_confirmed', 'mandate_given', 'mandate_ended', 'voice_lost'] as const),
  ...(['successor_asked', 'successor_answered', 'claim_asked', 'claim_refused'] as const),
  ...(['merge_proposed', 'merge_refused', 'organisation_merged'] as const),
  ...(['organisation_closing', 'organisation_closed', 'organisation_reopened', 'party_closes'] as const),
  ...(['introduction_asked', 'introduction_proposed', 'introduction_later', 'introduction_agreed'] as const),
  ...(['introduction_not_now', 'introduction_moment', 'introduction_outcome'] as const),
  'introduction_reported' as const,
  ...(['invitation_answered', 'entry_confirmed', 'entry_taken_back'] as const),
  ...(['listing_doubted', 'listing_stopped'] as const),
  ...(['bottleneck_asked', 'bottleneck_unowned', 'bottleneck_waits', 'bottleneck_silent'] as const),
  ...(['bottleneck_answered', 'bottleneck_experiment_ends', 'bottleneck_outcome'] as const),
  ...(['conversation_closed', 'conversation_done', 'conversation_carried'] as const),
  ...(['statement_waits', 'statement_in', 'statement_out'] as const),
  ...(['initiative_updated', 'initiative_phase', 'initiative_stopped', 'initiative_removed'] as const),
  ...(['steward_invited', 'steward_joined', 'steward_declined', 'steward_left'] as const),
  ...(['party_joined', 'party_left'] as const),
  ...(['change_suggested', 'suggestion_accepted', 'suggestion_rejected'] as const),
  ...(['import_ready', 'import_saved', 'import_failed', 'import_undone', 'import_dropped'] as const),
  'import_changed' as const,
  'document_added' as const,
  ...(['coalition_invited', 'coalition_joined', 'coalition_declined', 'coalition_left'] as const),
  ...(['coalition_changed', 'coalition_started', 'coalition_ended', 'coalition_removed'] as const),
  ...(['coalition_steward', 'coalition_steward_off', 'coalition_speaker'] as const),
  ...(['coalition_proposed', 'coalition_decided', 'coalition_check_in'] as const),
  ...(['coalition_health', 'issue_removed'] as const),
  ...(['agreement_begun', 'wording_suggested', 'wording_accepted', 'wording_rejected'] as const),
  ...(['agreement_version', 'agreement_signed', 'agreement_in_force', 'agreement_withdrawn'] as const),
  ...(['agreement_month', 'agreement_week', 'agreement_review', 'agreement_reviewed'] as const),
  ...(['agreement_goes_on', 'agreement_ended'] as const),
  ...(['promise_asked', 'promise_declined', 'promise_withdrawn', 'promise_made', 'promise_kept'] as const),
  ...(['promise_change_asked', 'promise_change_declined', 'promise_changed', 'promise_broken'] as const),
  ...(['promise_overdue', 'promise_inherited', 'promise_story'] as const),
  ...(['table_planned', 'table_invited', 'table_dates', 'table_date', 'table_moved'] as const),
  ...(['table_cancelled', 'table_removed', 'table_host', 'table_chair', 'table_chair_free'] as const),
  'table_answered' as const,
  ...(['report_ready', 'report_looked_back', 'signpost_adopted'] as const),
  ...(['handover_asked', 'handover_yes', 'handover_no', 'handover_choose', 'handover_agree'] as const),
  ...(['handover_withdrawn', 'handover_thanked', 'handover_done', 'handover_note'] as const),
  ...(['handover_leans', 'handover_silent'] as const),
  ...(['budget_moved', 'budget_corrected', 'budget_host', 'project_helper', 'project_judged'] as const),
  ...(['project_merge_asked', 'project_merge_refused', 'project_merged', 'project_step'] as const),
  ...(['project_step_voter', 'project_ended', 'project_ended_voter'] as const),
  ...(['case_opened', 'decision_taken', 'report_decided', 'objection_made', 'objection_answered'] as const),
]

export type NoticeKind = (typeof noticeKinds)[number]

/** That somebody voted for a project is said to nobody else, also not to who takes over a role. */
const ofVoters: ReadonlySet<NoticeKind> = new Set<NoticeKind>(['project_step_voter', 'project_ended_voter'])

type WhoHears = (reader: Reader, activities: readonly Activity[], things: Things) => Promise<readonly Said[]>

/** Each module says itself who should hear of its facts. */
const sources: readonly WhoHears[] = [
  whoHearsOfQuestions,
  ...hearersOfListed,
  ...hearersBetweenPeople,
  whoHearsOfBottlenecks,
  whoHearsOfModeration,
  ...hearersOfCoalitions,
  whoHearsOfReports,
  whoHearsOfFollowed,
]

export async function whoHears(
  reader: Reader,
  activities: readonly Activity[],
  things: Things,
): Promise<Hearing[]> {
  const hearings: Hearing[] = []
  for (const source of sources) {
    for (const said of await source(reader, activities, things)) {
      hearings.push({ soon: true, isAsk: false, isGone: false, ...said })
    }
  }
  const seenByOthers = hearings.filter(({ kind }) => !ofVoters.has(kind))
  return [...hearings, ...(await heardInShadow(reader, activities, seenByOthers))]
}
