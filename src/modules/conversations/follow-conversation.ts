import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { guestFor, hashToken, wantMail } from '../people/index.ts'
import type { Conversation } from './conversation.ts'
import { conversationsWith } from './queries/find.ts'
import { confirmFollower, deleteFollower, followerBehind, type Follower } from './queries/followers.ts'
import { rights } from './rights.ts'

/** The conversation of which somebody wants to hear. */
export async function conversationToFollow(reader: Reader, id: string): Promise<Conversation> {
  const [conversation] = await conversationsWith(reader, [id])
  if (!conversation) throw new Refusal('not_found', 'conversations.not_found')
  const { actor, now } = reader
  allow(rights, { actor, action: 'follow', thing: { ...conversation, now } })
  return conversation
}

export interface Following {
  readonly conversation: Conversation
  readonly isConfirmed: boolean
}

/** What a mailed link is about. */
export async function followingBehind(reader: Reader, secret: string): Promise<Following> {
  const { conversation, person } = await followerOf(reader, secret)
  return { conversation: await conversationToFollow(reader, conversation), isConfirmed: person !== null }
}

/** Who opened the mail hears what comes of it from now on: as the person of that address, or as a new guest. */
export async function confirmFollowing(ctx: Ctx, secret: string): Promise<void> {
  const follower = await followerOf(ctx, secret)
  const { email, lang } = follower
  if (email === null) return
  const person = await guestFor(ctx, { email, lang })
  await confirmFollower(ctx, follower, person)
  await wantMail(ctx, person)
}

/** Takes an address off again, confirmed or not. */
export async function stopFollowing(ctx: Ctx, secret: string): Promise<void> {
  await deleteFollower(ctx, (await followerOf(ctx, secret)).linkHash)
}

async function followerOf(reader: Reader, secret: string): Promise<Follower> {
  const follower = await followerBehind(reader, hashToken(secret))
  if (!follower) throw new Refusal('gone', 'conversations.link_ended')
  return follower
}
