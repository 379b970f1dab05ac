import type { Check } from '../check.ts'
import { filesIn, isTest, matchesIn, textOf } from '../source.ts'

export const quiet: Check = {
  name: 'quiet',
  says: 'Only the command line in src/main prints; everything else writes to the log or says nothing.',
  run(root) {
    return filesIn(root, 'src/**/*.{ts,tsx}', 'engine/**/*.ts')
      .filter(file => !file.startsWith('src/main/') && !isTest(file))
      .flatMap(file =>
        matchesIn(textOf(root, file), /^(?!\s*(?:\/\/|\*)).*\bconsole[.]/gm).map(({ line }) => ({
          file,
          line,
          todo: 'console: use the log, or leave it out',
        })),
      )
  },
}
