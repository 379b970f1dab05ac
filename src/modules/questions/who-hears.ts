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
  readonly kind: 'invited' | 'answered' | 'closed' | 'handed_over' | 'taken'
  readonly path: string
  readonly data: Readonly<Record<string, unknown>>
  /** Asked of this person by name; a mail about it was written at that moment. */
  readonly mailed: boolean
}

/**
 * Who should hear of which fact: who was asked hears that; asker and followers hear answers; asker, answerers, asked and
 * followers hear the closing; connectors and operators hear what was handed to them, and the asker who took it. Nobody hears of an own act.
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
    const persons = await personsFor(reader, activity, {
      question,
      audience: audience.get(question.id) ?? [],
    })
    persons.delete(activity.actor ?? '')
    hearings.push(...[...persons].map(person => hearingOf(activity, question, person)))
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
): Promise<Set<string>> {
  const kind = kinds[name]
  if (kind === 'invited') return new Set(target ? [target.id] : [])
  if (kind === 'handed_over') return new Set((await heirsOf(reader, question)).persons)
  const asker = question.asker === null ? [] : [question.asker]
  if (kind === 'taken') return new Set(asker)
  const takers = audience
    .filter(one => kind === 'closed' || one.as === 'follower')
    .map(({ person }) => person)
  const owner = question.owner === null ? [] : [question.owner]
  return new Set([...asker, ...owner, ...takers])
}

function hearingOf(activity: Activity, question: Question, person: string): Hearing {
  const kind = kinds[activity.name] ?? 'answered'
  return {
    person,
    activity: activity.id,
    kind,
    path: pathOf(question),
    data: { ...activity.data, title: question.title },
    mailed: kind === 'invited' || kind === 'handed_over',
  }
}
