import { z } from 'zod'
import type { PaperVote } from './queries/votes.ts'
import type { Statement } from './statement.ts'

export const Sheet = z.object({
  code: z
    .string('conversations.code_wrong')
    .trim()
    .min(1, 'conversations.code_wrong')
    .max(40, 'conversations.code_wrong'),
})

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
