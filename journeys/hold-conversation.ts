import {
  addStatement,
  askToFollow,
  beginConversation,
  castVote,
  closeConversation,
  conversationPath,
} from '../src/modules/conversations/index.ts'
import { visitor, type Actor } from '../src/platform/ctx/actor.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'

export interface ConversationPaths {
  /** Of the operator: open, with ten voters and a statement that waits. */
  readonly open: string
  readonly withCodes: string
  readonly closed: string
  /** Where its common ground goes on. */
  readonly shared: string
  /** Behind the link that confirms an address. */
  readonly follow: string
  readonly id: string
}

/** Conversations in each state: one under way, one with printed codes, one that is closed. */
export async function holdConversations(site: Site, host: Actor): Promise<ConversationPaths> {
  const begin = (title: string, proof: 'cookie' | 'code') =>
    site.as(host, ctx =>
      beginConversation(ctx, {
        ...{ title, intro: 'De gemeente maakt een plan.', proof, checkedFirst: true, closesAt: null },
        ...{ places: [zandweerd], seeds: ['Er komen meer bomen', 'Auto’s mogen er blijven'] },
      }),
    )
  const open = await begin('Wat willen we met het plein?', 'cookie')
  const [first = ''] = await voteOn(site, open.id)
  const body = 'Er komt een fontein'
  await site.as(visitor, ctx => addStatement(ctx, { conversation: open.id, body, token: 'stem 1' }))
  const wish = { conversation: open.id, email: 'gesprek@example.org', lang: 'nl' } as const
  await site.as(visitor, ctx => askToFollow(ctx, wish))
  const mailed = (await site.mails()).findLast(({ to }) => to === wish.email)?.text ?? ''
  const withCodes = await begin('Wat willen we met de straat?', 'code')
  const closed = await begin('Wat willen we met het park?', 'cookie')
  await voteOn(site, closed.id)
  await site.as(host, ctx => closeConversation(ctx, closed.id))
  site.pass({ minutes: 1 })
  await site.settle()
  return {
    ...{ id: open.id, open: conversationPath(open), withCodes: conversationPath(withCodes) },
    follow: /\/gesprekken\/hoor\/[\w-]+/.exec(mailed)?.[0] ?? '',
    ...{ closed: conversationPath(closed), shared: `${conversationPath(open)}/verder/${first}` },
  }
}

/** Ten visitors agree with the first statement and are divided about the second. Returns the ids of the statements. */
async function voteOn(site: Site, conversation: string): Promise<string[]> {
  const statements = await site.house.db
    .selectFrom('statements')
    .select('id')
    .where('conversation', '=', conversation)
    .orderBy('number')
    .execute()
  for (let voter = 0; voter < 10; voter += 1) {
    for (const [at, { id: statement }] of statements.entries()) {
      const vote = at === 0 || voter % 2 === 0 ? 1 : -1
      const ballot = {
        conversation,
        statement,
        vote,
        isImportant: voter < 6,
        token: `stem ${voter}`,
      } as const
      await site.as(visitor, ctx => castVote(ctx, ballot))
    }
  }
  return statements.map(({ id }) => id)
}
