import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import type { Check, Finding } from '../check.ts'
import { moduleOrder } from '../module-order.ts'
import { filesIn } from '../source.ts'
import { wallRules } from '../wall-rules.ts'

const walled = ['engine', 'src', 'bin', 'db', 'bench', 'journeys']

export const walls: Check = {
  name: 'walls',
  says: 'Engine, platform, ui, client and modules import only what the walls of ARCHITECTURE.md allow; no cycles.',
  async run(root) {
    const folders = walled.filter(folder => existsSync(join(root, folder)))
    if (folders.length === 0) return []
    const { output } = await cruise(
      folders,
      {
        baseDir: root,
        validate: true,
        ruleSet: { forbidden: wallRules },
        doNotFollow: { path: 'node_modules' },
        tsPreCompilationDeps: true,
        detectProcessBuiltinModuleCalls: true,
      },
      { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'], conditionNames: ['import', 'node', 'default'] },
    )
    return [...(output as ICruiseResult).summary.violations.map(toFinding), ...unplacedModules(root)]
  },
}

type Violation = ICruiseResult['summary']['violations'][number]

function toFinding({ rule, from, to, cycle }: Violation): Finding {
  const road = cycle ? cycle.map(step => step.name).join(' -> ') : to
  const why = wallRules.find(wall => wall.name === rule.name)?.comment ?? ''
  return { file: from, todo: `imports ${road} (${rule.name}). ${why}` }
}

function unplacedModules(root: string): Finding[] {
  const modules = new Set(filesIn(root, 'src/modules/*/*').map(file => file.split('/')[2] ?? ''))
  const placed = new Set<string>(moduleOrder)
  return [...modules]
    .filter(name => !placed.has(name))
    .map(name => ({ file: `src/modules/${name}`, todo: 'give it its place in checks/module-order.ts' }))
}
