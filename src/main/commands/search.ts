import { Command } from 'commander'
import { placeNamed, scopeOf } from '../../modules/places/index.ts'
import { findDocuments } from '../../modules/search/index.ts'
import { visitor } from '../../platform/ctx/actor.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { answer, borrow } from './borrow.ts'

/** `knooppunt search TEXT`: what a visitor would find. */
export function searchCommand(): Command {
  return new Command('search')
    .description('search as a visitor would')
    .argument('<text...>', 'what to search for')
    .option('--place <path>', 'only in this place, for example deventer/zandweerd')
    .option('--limit <number>', 'how many at most', '10')
    .option('--json', 'answer as JSON')
    .action(
      async (
        words: string[],
        { place: path, limit }: { place?: string; limit: string },
        command: Command,
      ) => {
        await borrow(command, async ({ house }) => {
          const reader = house.reader(visitor)
          const place = path === undefined ? undefined : await placeNamed(reader, path)
          if (path !== undefined && !place) throw new Refusal('not_found', 'places.not_found')
          const text = words.join(' ')
          const found = await findDocuments(reader, {
            text,
            limit: Number(limit),
            ...(place && { scope: scopeOf(place) }),
          })
          const lines = found.hits.map(hit => `${hit.kind.padEnd(12)} ${hit.title}  ${hit.path}`)
          answer(command, { json: found, lines: lines.length > 0 ? lines : ['Nothing found.'] })
        })
      },
    )
}
