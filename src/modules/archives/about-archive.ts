import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { Archive } from './archive.ts'

/** What is done with archives stands in the logbook, and nowhere else. */
export function tellOf(
  ctx: Ctx,
  name: 'archives.asked' | 'archives.fetched' | 'archives.brought' | 'archives.dropped',
  { id, place, withAddresses }: Pick<Archive, 'id' | 'place' | 'withAddresses'>,
): void {
  const verbs = {
    'archives.asked': 'Create',
    'archives.fetched': 'Announce',
    'archives.brought': 'Add',
    'archives.dropped': 'Delete',
  } as const
  ctx.tell(name, {
    verb: verbs[name],
    object: { kind: 'archive', id },
    areas: place === null ? [] : [place],
    circle: 'hidden',
    asRole: true,
    data: { withAddresses },
  })
}
