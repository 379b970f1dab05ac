import { system } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import type { Job } from '../../platform/jobs/boss.ts'
import { factOf, type Conversation } from './conversation.ts'
import { conversationFor } from './load-conversation.ts'
import { dueToClose } from './queries/find.ts'
import { saveClosing, saveDoneWith } from './queries/save.ts'
import { forgetSheets } from './queries/sheets.ts'
import { reckonNow } from './reckon.ts'

/** Ends the voting. Everybody who took part and can be told hears it. */
export async function closeConversation(ctx: Ctx, id: string): Promise<void> {
  await end(ctx, await conversationFor(ctx, 'close', id))
}

async function end(ctx: Ctx, conversation: Conversation): Promise<void> {
  await saveClosing(ctx, conversation.id)
  await forgetSheets(ctx, conversation.id)
  reckonNow(ctx, conversation.id)
  ctx.tell('conversations.closed', {
    ...{ verb: 'Update', ...factOf(conversation) },
    data: { title: conversation.title },
  })
}

/** Says what was done with the outcome; everybody who took part and can be told hears it. Saying it again puts it right. */
export async function tellDone(
  ctx: Ctx,
  { conversation: id, doneWith }: { conversation: string; doneWith: string },
): Promise<void> {
  const conversation = await conversationFor(ctx, 'tell_done', id)
  if (conversation.state === 'open') await end(ctx, conversation)
  await saveDoneWith(ctx, id, doneWith)
  const isFirst = conversation.doneAt === null
  ctx.tell(isFirst ? 'conversations.done_told' : 'conversations.changed', {
    ...{ verb: 'Update', ...factOf(conversation) },
    data: { title: conversation.title },
  })
}

/** Closes those whose time is over. */
export function closeJob(house: House): Job {
  return {
    name: 'close-conversations',
    every: '* * * * *',
    async run() {
      for (const id of await dueToClose(house.reader(system)))
        await house.transact(system, ctx => closeConversation(ctx, id))
    },
  }
}
