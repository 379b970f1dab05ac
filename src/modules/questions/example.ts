import { forgetMadeUp } from '../../platform/activities/forget.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import type { Invitation } from './invitation.ts'
import { questionFor } from './load-question.ts'
import { deleteExampleQuestions } from './queries/example.ts'
import { addInvitations } from './queries/invitations.ts'
import { factOf } from './question.ts'
import { newSecret } from './secret.ts'

type ExampleInvitation = Pick<Invitation, 'question' | 'person' | 'viaKind' | 'via' | 'reason'>

/** Asks a made-up person as if the router had proposed them: there is nothing to search in yet when the example is made. */
export async function inviteExample(ctx: Ctx, invitation: ExampleInvitation): Promise<void> {
  const question = await questionFor(ctx, invitation.question, 'invite')
  await addInvitations(ctx, [{ ...invitation, id: newId(), linkHash: newSecret().linkHash }])
  const target = { kind: 'person', id: invitation.person }
  const data = { title: question.title }
  ctx.tell('questions.invited', { verb: 'Invite', ...factOf(question), target, circle: 'named', data })
}

/** Takes all made-up questions away, with their answers. */
export async function removeExampleQuestions(ctx: Ctx): Promise<void> {
  const things = await deleteExampleQuestions(ctx)
  await forgetMadeUp(ctx, { name: 'questions.example_removed', kind: 'question', things })
}
