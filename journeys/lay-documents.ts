import { addDocument, checkFile, documentPath } from '../src/modules/documents/index.ts'
import { createInitiative } from '../src/modules/initiatives/index.ts'
import type { Actor } from '../src/platform/ctx/actor.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'

interface Words {
  readonly title: string
  readonly body: string
}

interface Laying {
  readonly steward: Actor
  /** What the document with a circle of its own is for. */
  readonly circle: string
  /** Id of the initiative that the other is with. */
  readonly within: string
  /** Everybody follows the thing of the first. */
  readonly followers: readonly Actor[]
  readonly words: { readonly document: Words; readonly enclosure: Words }
}

/** A document with a circle of its own and an open initiative, and one for all whose initiative is what it is. */
export async function layDocuments(site: Site, laying: Laying) {
  const { steward, circle, within, words } = laying
  const open = await site.as(steward, ctx =>
    createInitiative(ctx, { title: 'Een open plan', places: [zandweerd] }),
  )
  await site.house.db
    .insertInto('notice_choices')
    .values(laying.followers.map(({ person }) => followed(person, open.id, site.house.now())))
    .execute()
  const add = async (initiative: string, { title, body }: Words, chosen: string) => {
    const file = await checkFile({ fileName: `${body}.txt`, bytes: Buffer.from(`Hier staat ${body}.`) })
    const owner = { kind: 'initiative', id: initiative }
    const { id } = await site.as(steward, ctx =>
      addDocument(ctx, site.house.things, { owner, file, title, circle: chosen }),
    )
    return { id, path: documentPath({ id }), list: `/documenten/bij/initiative/${initiative}` }
  }
  return {
    document: await add(open.id, words.document, circle),
    enclosure: await add(within, words.enclosure, 'public'),
  }
}

function followed(person: string | null, thing: string, at: Date) {
  return { person: person ?? '', kind: 'initiative', thing, choice: 'follow', title: '', chosen_at: at }
}
