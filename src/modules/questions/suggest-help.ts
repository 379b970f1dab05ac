import type { Reader } from '../../platform/ctx/ctx.ts'
import type { Hit } from '../search/index.ts'
import { keyOf } from './answer.ts'
import { gatherCandidates, type Helper } from './gather-candidates.ts'
import { answersGiven } from './queries/answers.ts'
import { dismissedFor } from './queries/followers.ts'
import { invitationsTo } from './queries/invitations.ts'
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
  const dismissed = new Set((await dismissedFor(reader, question.id)).map(keyOf))
  const skip = new Set([
    ...dismissed,
    ...invitations.map(({ viaKind, via }) => keyOf({ kind: viaKind, id: via })),
  ])
  const text = [question.title, question.explanation, question.motivation].join('\n')
  const answered = (await answersGiven(reader, [question.id])).map(({ person }) => person)
  const invited = new Set([...invitations.map(({ person }) => person), ...answered])
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
