import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import type { Check, Finding } from '../check.ts'
import { packEngine } from './pack-engine.ts'
import { jsonOf, judged, runTool } from './run-tool.ts'

const file = 'engine/package.json'

export const enginePackage: Check = {
  name: 'engine-package',
  says: 'The engine as it would be published compiles and passes publint and are-the-types-wrong.',
  heavy: true,
  async run(root) {
    if (!existsSync(join(root, file))) return []
    const place = mkdtempSync(join(tmpdir(), 'knooppunt-package-'))
    try {
      const folder = join(place, 'package')
      const unread = existsSync(join(root, 'engine/README.md'))
        ? []
        : ['engine/README.md is missing: write it']
      const compiler = packEngine(root, folder)
      const lint = await lintOf(folder)
      const todos = [...unread, ...compiler, ...lint].map(todo => ({ file, todo }))
      return [...todos, ...(await wrongTypes(place))]
    } finally {
      rmSync(place, { recursive: true })
    }
  },
}

async function lintOf(pkgDir: string): Promise<string[]> {
  const { messages, pkg } = await publint({ pkgDir, pack: false, strict: true })
  return messages.map(message => formatMessage(message, pkg, { color: false }) ?? message.code)
}

type Verdict = { problems?: Record<string, { kind: string; entrypoint?: string; resolutionKind?: string }[]> }

async function wrongTypes(place: string): Promise<Finding[]> {
  execFileSync('tar', ['-czf', 'engine.tgz', 'package'], { cwd: place })
  const args = ['engine.tgz', '--profile', 'esm-only', '--no-definitely-typed', '--format', 'json']
  const outcome = await runTool(place, '@arethetypeswrong/cli#attw', args)
  if (outcome.code === 0) return []
  const { problems = {} } = jsonOf<Verdict>(outcome, {})
  // What CommonJS and the oldest resolution make of it is left out by the profile, but not from the JSON.
  const found = Object.values(problems)
    .flat()
    .filter(({ resolutionKind = 'bundler' }) => ['bundler', 'node16-esm'].includes(resolutionKind))
  const todos = new Set(
    found.map(({ kind, entrypoint = '' }) => `${kind} ${entrypoint} (are-the-types-wrong)`),
  )
  const findings = [...todos].map(todo => ({ file, todo }))
  return judged('attw', outcome, findings)
}
