import type { Reader } from '../../platform/ctx/ctx.ts'
import type { Hit } from '../search/index.ts'
import { keyOf, type Reference } from './answer.ts'
import { gatherCandidates, type Gathered, type Helper } from './gather-candidates.ts'
import { answersGiven } from './queries/answers.ts'
import { dismissedFor } from './queries/followers.ts'
import { invitationsTo } from './queries/invitations.ts'
import type { Invitation } from './invitation.ts'
import type { Question } from './question.ts'
import { thoseWhoSee } from './who-sees.ts'
import { routeQuestion, type Suggestion } from './route-question.ts'

/** Who or what can help, with the reason. */
export interface SuggestedHelper extends Suggestion, Helper {}

export interface Help {
  readonly helpers: readonly SuggestedHelper[]
  /** Questions that are about the same, best first. */
  readonly alike: readonly Hit[]
  /** What was looked up: by `keyOf`, and people by id. */
  readonly known: Pick<Gathered, 'helpers' | 'people'>
}

/** Who and what can help with a question; who was asked or answered already and what the asker dismissed is left out. */
export async function suggestHelp(reader: Reader, question: Question, perKind = shownPerKind): Promise<Help> {
  const invitations = await invitationsTo(reader, question.id)
  const answers = await answersGiven(reader, [question.id])
  return suggestBeside(reader, question, { invitations, answers, perKind })
}

interface Beside {
  readonly invitations: readonly Invitation[]
  readonly answers: readonly { readonly person: string | null }[]
  readonly perKind?: number
  /** What else the page names. */
  readonly along?: readonly Reference[]
}

/** The same for who knows already who was asked and who answered. */
export async function suggestBeside(
  reader: Reader,
  question: Question,
  { invitations, answers, perKind = shownPerKind, along = [] }: Beside,
): Promise<Help> {
  const dismissed = await dismissedFor(reader, question.id)
  const asked = invitations.map(({ viaKind, via }) => ({ kind: viaKind, id: via }))
  const skip = new Set([...dismissed, ...asked].map(keyOf))
  const text = [question.title, question.explanation, question.motivation].join('\n')
  const invited = new Set([...invitations, ...answers].flatMap(({ person }) => person ?? []))
  const help = await suggest(reader, { ...question, text, invited, skip, perKind, along })
  const seeing = await thoseWhoSee(
    reader,
    question,
    help.helpers.flatMap(({ asks }) => asks),
  )
  const helpers = help.helpers.map(helper => ({
    ...helper,
    asks: helper.asks.filter(person => seeing.has(person)),
  }))
  return { ...help, helpers }
}

/** Who and what can help with what is being typed. */
export function suggestWhileTyping(
  reader: Reader,
  { text, areas }: { readonly text: string; readonly areas: readonly string[] },
): Promise<Help> {
  const nobody = new Set<string>()
  const asker = reader.actor.person
  return suggest(reader, {
    id: text,
    text,
    areas,
    asker,
    invited: nobody,
    skip: nobody,
    perKind: shownPerKind,
    along: [],
  })
}

interface Sought {
  readonly id: string
  readonly text: string
  readonly areas: readonly string[]
  readonly asker: string | null
  readonly invited: ReadonlySet<string>
  readonly skip: ReadonlySet<string>
  readonly perKind: number
  readonly along: readonly Reference[]
}

const alikeShown = 5
const shownPerKind = 5

async function suggest(reader: Reader, sought: Sought): Promise<Help> {
  const { skip, invited, perKind, along, ...question } = sought
  const { candidates, helpers, people, alike } = await gatherCandidates(reader, question, along)
  const wanted = candidates.filter(one => !skip.has(keyOf(one)))
  const suggestions = routeQuestion({ question, candidates: wanted, invited, perKind, now: reader.now })
  return {
    helpers: suggestions.flatMap(suggestion => {
      const helper = helpers.get(keyOf(suggestion))
      return helper ? [{ ...helper, ...suggestion }] : []
    }),
    alike: alike.slice(0, alikeShown),
    known: { helpers, people },
  }
}
