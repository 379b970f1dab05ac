import { conversations } from '../../../data/example/conversations.ts'
import { beginConversation, castVote, statementIdsOf } from '../../modules/conversations/index.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { pause, type Step } from './tale.ts'

const signs = { '+': 1, '-': -1, '0': 0 } as const

/** A conversation, and made-up visitors who vote in it. */
export function conversationSteps(): Step[] {
  return conversations.flatMap(({ title, intro, places, by, began, statements, votes }) => {
    let conversation = ''
    const begin: Step = {
      ...{ ago: began, by },
      async run(ctx) {
        const rules = { proof: 'cookie', checkedFirst: false, closesAt: null, example: true } as const
        conversation = (await beginConversation(ctx, { title, intro, places, seeds: statements, ...rules }))
          .id
      },
    }
    const voting = votes.map((line, voter) => ({
      ago: began - pause * (voter + 1),
      run: (ctx: Ctx) => voteAs(ctx, { conversation, voter, line }),
    }))
    return [begin, ...voting]
  })
}

async function voteAs(
  ctx: Ctx,
  { conversation, voter, line }: { conversation: string; voter: number; line: string },
): Promise<void> {
  const statements = await statementIdsOf(ctx, conversation)
  for (const [at, sign] of [...line].entries()) {
    const vote = signs[sign as keyof typeof signs] as 1 | -1 | 0 | undefined
    const statement = statements[at]
    if (vote === undefined || statement === undefined) continue
    const ballot = { conversation, statement, vote, isImportant: (voter + at) % 4 === 0 }
    await castVote(ctx, { ...ballot, token: `voorbeeld ${voter}` })
  }
}
