import type { Reader } from '../../platform/ctx/ctx.ts'
import type { Hit } from '../search/index.ts'
import { keyOf } from './answer.ts'
import { gatherCandidates, type Helper } from './gather-candidates.ts'
import { answersGiven } from './queries/answers.ts'
import { dismissedFor } from './queries/followers.ts'
import { invitationsTo } from './queries/invitations.ts'
import type { Invitation } from './invitation.ts'
import type { Question } from './question.ts'
import { routeQuestion, type Suggestion } from './route-question.ts'

/** Who or what can help, with the reason. */
export interface SuggestedHelper extends Suggestion, Helper {}

export interface Help {
  readonly helpers: readonly SuggestedHelper[]
  /** Questions that are about the same, best first. */
  readonly alike: readonly Hit[]
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
}

/** The same for who knows already who was asked and who answered. */
export async function suggestBeside(
  reader: Reader,
  question: Question,
  { invitations, answers, perKind = shownPerKind }: Beside,
): Promise<Help> {
  const dismissed = await dismissedFor(reader, question.id)
  const asked = invitations.map(({ viaKind, via }) => ({ kind: viaKind, id: via }))
  const skip = new Set([...dismissed, ...asked].map(keyOf))
  const text = [question.title, question.explanation, question.motivation].join('\n')
  const invited = new Set([...invitations, ...answers].flatMap(({ person }) => person ?? []))
  return suggest(reader, { ...question, text, invited, skip, perKind })
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
}

const alikeShown = 5
const shownPerKind = 5

async function suggest(reader: Reader, { skip, invited, perKind, ...question }: Sought): Promise<Help> {
  const { candidates, helpers, alike } = await gatherCandidates(reader, question)
  const wanted = candidates.filter(one => !skip.has(keyOf(one)))
  const suggestions = routeQuestion({ question, candidates: wanted, invited, perKind, now: reader.now })
  return {
    helpers: suggestions.flatMap(suggestion => {
      const helper = helpers.get(keyOf(suggestion))
      return helper ? [{ ...helper, ...suggestion }] : []
    }),
    alike: alike.slice(0, alikeShown),
  }
}
