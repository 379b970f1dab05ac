import type { Activity } from '../../platform/activities/fact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { heirsOf } from './heirs-of.ts'
import { audienceOf, type Audience } from './queries/followers.ts'
import { questionsWith } from './queries/questions.ts'
import { pathOf, type Question } from './question.ts'

/** That one person should hear of one fact. */
export interface Hearing {
  readonly person: string
  /** Id of the activity. */
  readonly activity: string
  readonly kind: 'invited' | 'answered' | 'closed' | 'handed_over' | 'passed_on' | 'taken' | 'taken_up'
  readonly path: string
  readonly data: Readonly<Record<string, unknown>>
  /** Asked of this person by name; a mail about it was written at that moment. */
  readonly mailed: boolean
  /** A change of state of what this person asked, answered or was asked. */
  readonly soon: boolean
}

/**
 * Who should hear of which fact: who was asked hears that; asker and followers hear answers; asker, answerers, asked and
 * followers hear that it was handed over, taken and closed; connectors or operators hear what was handed to them. Nobody
 * hears of an own act.
 */
export async function whoHears(reader: Reader, activities: readonly Activity[]): Promise<Hearing[]> {
  const told = activities.filter(({ name }) => name in kinds)
  const ids = [...new Set(told.map(questionOf))]
  const questions = new Map((await questionsWith(reader, ids)).map(question => [question.id, question]))
  const audience = Map.groupBy(await audienceOf(reader, ids), ({ question }) => question)
  const hearings: Hearing[] = []
  for (const activity of told) {
    const question = questions.get(questionOf(activity))
    if (!question) continue
    const takers = audience.get(question.id) ?? []
    const persons = await personsFor(reader, activity, { question, audience: takers })
    persons.delete(activity.actor ?? '')
    const onlyFollow = onlyFollowing(question, takers)
    for (const [person, kind] of persons) {
      hearings.push(hearingOf(activity, { question, person, kind, soon: !onlyFollow.has(person) }))
    }
  }
  return hearings
}

const kinds: Readonly<Record<string, Hearing['kind']>> = {
  'questions.invited': 'invited',
  'questions.answered': 'answered',
  'questions.closed': 'closed',
  'questions.handed_over': 'handed_over',
  'questions.taken': 'taken',
}

function questionOf({ object, target }: Activity): string {
  return object.kind === 'question' ? object.id : (target?.id ?? '')
}

async function personsFor(
  reader: Reader,
  { name, target }: Activity,
  { question, audience }: { question: Question; audience: readonly Audience[] },
): Promise<Map<string, Hearing['kind']>> {
  const kind = kinds[name] ?? 'answered'
  if (kind === 'invited') return new Map(target ? [[target.id, kind]] : [])
  const askers = [question.asker, question.owner].filter(person => person !== null)
  const takers = audience
    .filter(one => kind !== 'answered' || one.as === 'follower')
    .map(({ person }) => person)
  const all = (as: Hearing['kind']) => [...askers, ...takers].map(person => [person, as] as const)
  if (kind === 'handed_over') {
    const { persons } = await heirsOf(reader, question)
    return new Map([...all('passed_on'), ...[...persons].map(person => [person, kind] as const)])
  }
  if (kind === 'taken') {
    return new Map([
      ...all('taken_up'),
      ...(question.asker === null ? [] : [[question.asker, kind] as const]),
    ])
  }
  return new Map(all(kind))
}

/** Followers who do nothing else with it. */
function onlyFollowing({ asker, owner }: Question, audience: readonly Audience[]): Set<string> {
  const takers = new Set(audience.filter(one => one.as !== 'follower').map(({ person }) => person))
  const followers = audience.filter(one => one.as === 'follower').map(({ person }) => person)
  return new Set(followers.filter(person => !takers.has(person) && person !== asker && person !== owner))
}

interface Heard {
  readonly question: Question
  readonly person: string
  readonly kind: Hearing['kind']
  readonly soon: boolean
}

function hearingOf(activity: Activity, { question, person, kind, soon }: Heard): Hearing {
  return {
    ...{ person, activity: activity.id, kind, soon },
    path: pathOf(question),
    data: { ...activity.data, title: question.title },
    mailed: kind === 'invited' || kind === 'handed_over',
  }
}
