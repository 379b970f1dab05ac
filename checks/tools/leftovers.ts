import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Check, Finding } from '../check.ts'
import { jsonOf, judged, runTool, settings, under } from './run-tool.ts'

type Named = { name: string; line?: number }
type Leftovers = { issues: ({ file: string } & Record<string, string | Named[]>)[] }
type Side = { name: string; start: number }
type Copies = { duplicates: { lines: number; firstFile: Side; secondFile: Side }[] }

const means: Record<string, string> = {
  files: 'nothing uses this file: delete it',
  dependencies: 'is in package.json and unused: remove it',
  devDependencies: 'is in package.json and unused: remove it',
  unlisted: 'is used and missing in package.json: add it',
  unresolved: 'cannot be found: correct the import',
  exports: 'is exported and used nowhere else: do not export it',
  types: 'is exported and used nowhere else: do not export it',
  duplicates: 'is exported twice: keep one name',
}

export const unused: Check = {
  name: 'unused',
  says: 'No file, export or dependency is left over.',
  heavy: true,
  async run(root) {
    const args = [
      '--config',
      settings('knip.json'),
      '--reporter',
      'json',
      '--no-progress',
      '--no-config-hints',
    ]
    const outcome = await runTool(root, 'knip', args)
    const { issues } = jsonOf<Leftovers>(outcome, { issues: [] })
    return judged('knip', outcome, issues.flatMap(leftoversOf))
  },
}

function leftoversOf({ file, ...kinds }: Leftovers['issues'][number]): Finding[] {
  return Object.entries(kinds).flatMap(([kind, named]) =>
    [named].flat(2).flatMap(one => {
      if (typeof one === 'string') return []
      const todo = kind === 'files' ? means['files'] : `${one.name} ${means[kind] ?? `(${kind})`}`
      return [{ file, ...(one.line !== undefined && { line: one.line }), todo: todo ?? kind }]
    }),
  )
}

export const copies: Check = {
  name: 'copies',
  says: 'No six lines stand in two places.',
  heavy: true,
  async run(root) {
    const report = mkdtempSync(join(tmpdir(), 'knooppunt-copies-'))
    try {
      const args = [
        '--config',
        settings('.jscpd.json'),
        '--reporters',
        'json',
        '--output',
        report,
        '--absolute',
        '.',
      ]
      const outcome = await runTool(root, 'jscpd', args)
      if (outcome.code !== 0) return judged('jscpd', outcome, [])
      const { duplicates } = JSON.parse(readFileSync(join(report, 'jscpd-report.json'), 'utf8')) as Copies
      return duplicates.map(({ lines, firstFile, secondFile }) => ({
        file: under(root, firstFile.name),
        line: firstFile.start,
        todo: `${lines} lines stand also at ${under(root, secondFile.name)}:${secondFile.start}: give them one place`,
      }))
    } finally {
      rmSync(report, { recursive: true })
    }
  },
}
