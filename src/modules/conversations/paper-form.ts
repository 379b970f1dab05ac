import { z } from 'zod'
import type { Form } from '../../platform/http/form.ts'
import type { PaperVote } from './queries/votes.ts'
import type { Statement } from './statement.ts'

/** What to do with what is on a sheet: count it, put it in the place of what was typed before, or take that back. */
const deeds = ['count', 'replace', 'take_back'] as const

export const Sheet = z.object({
  do: z.enum(deeds).catch('count'),
  code: z
    .string('conversations.code_wrong')
    .trim()
    .min(1, 'conversations.code_wrong')
    .max(40, 'conversations.code_wrong'),
})

/** The fields of a form, filled in with what was typed over before. */
export function fieldsFor(votes: readonly PaperVote[], statements: readonly Statement[]): Form['typed'] {
  const numbers = new Map(statements.map(({ id, number }) => [id, number]))
  return Object.fromEntries(
    votes.flatMap(({ statement, vote, isImportant }) => [
      [`vote_${numbers.get(statement)}`, String(vote)],
      ...(isImportant ? [[`important_${numbers.get(statement)}`, 'on']] : []),
    ]),
  ) as Form['typed']
}

const Ticked = z.enum(['1', '0', '-1']).transform(text => Number(text) as 1 | 0 | -1)

/** What was typed over per statement, by its number; what is nothing else counts as not answered. */
export function votesIn(body: unknown, statements: readonly Statement[]): PaperVote[] {
  const sent = (body ?? {}) as Readonly<Record<string, unknown>>
  return statements.flatMap(({ id, number }) => {
    const { success, data } = Ticked.safeParse(sent[`vote_${number}`])
    const isImportant = sent[`important_${number}`] !== undefined
    return success ? [{ statement: id, vote: data, isImportant }] : []
  })
}
