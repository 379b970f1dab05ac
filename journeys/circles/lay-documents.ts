import { addDocument, checkFile, documentPath } from '../../src/modules/documents/index.ts'
import { createInitiative } from '../../src/modules/initiatives/index.ts'
import { zandweerd } from '../../src/testing/places.ts'
import { wishFor, wordsOf, type Canary, type Making } from './table.ts'

/** A document with a circle of its own and an open initiative, and one for all whose initiative is what it is. */
export async function layDocuments(making: Making, { id: within }: Canary): Promise<Canary[]> {
  const { site, steward, state, coalition, cast } = making
  const open = await site.as(steward, ctx =>
    createInitiative(ctx, { title: 'Een open plan', places: [zandweerd] }),
  )
  const at = site.house.now()
  const followers = Object.values(cast).map(({ person }) => person ?? '')
  await site.house.db
    .insertInto('notice_choices')
    .values(
      followers.map(person => ({
        ...{ person, kind: 'initiative', thing: open.id, choice: 'follow', title: '', chosen_at: at },
      })),
    )
    .execute()
  return [
    await layDocument(making, { kind: 'document', initiative: open.id, circle: wishFor(state, coalition) }),
    await layDocument(making, { kind: 'enclosure', initiative: within, circle: 'public' }),
  ]
}

async function layDocument(
  { site, state, steward }: Making,
  { kind, initiative, circle }: { kind: string; initiative: string; circle: string },
): Promise<Canary> {
  const { title, body } = wordsOf(kind, state)
  const file = await checkFile({ fileName: `${body}.txt`, bytes: Buffer.from(`Hier staat ${body}.`) })
  const owner = { kind: 'initiative', id: initiative }
  const { id } = await site.as(steward, ctx =>
    addDocument(ctx, site.house.things, { owner, file, title, circle }),
  )
  const beside = [`/documenten/bij/initiative/${initiative}`]
  return { kind, state, id, path: documentPath({ id }), beside, title, body, steward }
}
