import { expect, test } from 'vitest'
import { toldFacts } from '../../testing/told-facts.ts'
import { heardNames } from './heard-names.ts'

/** What nobody outside hears of: it is told to those concerned, to members, or to who watches. */
const inside = [
  /^(archives|circles|documents|imports|introductions|invitations|listings|matches)\./,
  /^(moderation|people|webhooks)\./,
  /\.(hidden|answer_hidden|example_removed)$/,
  /^agreements\.(begun|draft_changed|review_asked|review_near|suggestion_decided|wording_suggested)$/,
  /^budgets\.(keys_made|merge_asked|project_hidden|supported)$/,
  /^bottlenecks\.(experiment_ends|followed|reminded)$/,
  /^coalitions\.(check_in_opened|check_in_closed|invitation_taken_back|party_invited|party_declined)$/,
  /^coalitions\.(proposed|voice_given)$/,
  /^conversations\.(carried_on|result_changed|statement_added|statement_decided)$/,
  /^handover\.(answered|leans|note_asked|opened|silent|successor_asked|withdrawn)$/,
  /^initiatives\.(change_suggested|suggestion_accepted|suggestion_rejected)$/,
  /^initiatives\.(steward_invited|steward_declined)$/,
  /^organisations\.(claim|contact|mandate|merge|position|successor)_/,
  /^promises\.(change_asked|change_declined|declined|overdue|proposed|withdrawn)$/,
  /^reports\.(became_final|looked_back|written)$/,
  /^signposts\.(door_set|hand_raised|moved|offer_declined|promise_offered|promised|seat_taken|step_changed)$/,
  /^signposts\.quotes?_/,
  /^tables\.(dates_offered|gathering_hidden|host_changed)$/,
  /^tables\.guest_/,
  /^questions\.(answer_reworded|declined|followed|invited|suggestion_dismissed)$/,
]

test('every fact is one that programs can ask to hear of, or one that stays inside', () => {
  const outside = toldFacts.filter(name => !inside.some(shape => shape.test(name)))
  expect(heardNames.toSorted()).toEqual(outside)
})
