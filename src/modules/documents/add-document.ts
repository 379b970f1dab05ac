import type { Thing } from '../../platform/activities/fact.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import type { Things } from '../../platform/thing.ts'
import { chooseCircle, type Circle, type CircleWish } from '../circles/index.ts'
import type { CheckedFile } from './check-file.ts'
import { factOf, mostPerDay, mostWithOneThing } from './document.ts'
import { ownerSeen } from './load-document.ts'
import { countsFor, insertDocument } from './queries.ts'
import { addRights } from './rights.ts'

export interface DocumentWish {
  readonly owner: Thing
  readonly file: CheckedFile
  /** Left out or empty: the name of the file. */
  readonly title?: string
  readonly withCare?: boolean
  /** Left out: everybody who sees the thing. */
  readonly circle?: CircleWish
}

interface AddedDocument {
  readonly id: string
  readonly circle: Circle
}

const day = 86_400_000 // ms

/** Puts a file with a thing. */
export async function addDocument(ctx: Ctx, things: Things, wish: DocumentWish): Promise<AddedDocument> {
  const owner = await ownerSeen(ctx, things, wish.owner)
  if (!owner) throw new Refusal('not_found', 'documents.not_found')
  allow(addRights, { actor: ctx.actor, action: 'add', thing: owner })
  await checkCounts(ctx, wish.owner)
  const { file, withCare = false } = wish
  const id = newId()
  const circle = await chooseCircle(ctx, { owner: { kind: 'document', id }, wish: wish.circle ?? 'public' })
  const { fileName, type, hash, bytes } = file
  const title = wish.title?.trim() || fileName
  const { areas } = owner
  const document = { id, owner: wish.owner, title, fileName, type, hash, withCare, areas, circle }
  await insertDocument(ctx, { ...document, size: bytes.length, bytes })
  ctx.tell('documents.added', { verb: 'Create', ...factOf(document), data: { title, thing: owner.title } })
  return { id, circle }
}

async function checkCounts(ctx: Ctx, owner: Thing): Promise<void> {
  const since = new Date(ctx.now.getTime() - day)
  const { added, there } = await countsFor(ctx, { person: ctx.actor.person ?? '', since, owner })
  if (added >= mostPerDay) throw new Refusal('too_many', 'documents.too_many_today', { most: mostPerDay })
  if (there >= mostWithOneThing) {
    throw new Refusal('conflict', 'documents.too_many_here', { most: mostWithOneThing })
  }
}
