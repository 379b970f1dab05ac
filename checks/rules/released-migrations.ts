import { createHash } from 'node:crypto'
import type { Check } from '../check.ts'
import { filesIn, matchesIn, textOf } from '../source.ts'

const list = 'db/migrations/released.sha256'

/** Databases refuse to start with a migration that differs from the one that made them. */
export const releasedMigrations: Check = {
  name: 'released-migrations',
  says: `Migrations that were released stay as they are: ${list} knows their hashes (add a line when you release one).`,
  run(root) {
    return filesIn(root, list).flatMap(file =>
      matchesIn(textOf(root, file), /^(\w{64}) {2}(.+)$/gm).flatMap(({ line, groups: [hash, name = ''] }) => {
        const path = `db/migrations/${name}`
        const [there] = filesIn(root, path)
        const now = there && createHash('sha256').update(textOf(root, there)).digest('hex')
        return now === hash
          ? []
          : [
              {
                file,
                line,
                todo: `put ${path} back as it was released, and change things in a new migration`,
              },
            ]
      }),
    )
  },
}
