import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { decide, parseElection, type Method } from '@knooppunt/engine/budgeting'
import type { Figure } from './figure.ts'

const shared = new URL('../../../shared/data/', import.meta.url)
const textOf = (name: string) => readFileSync(new URL(`pabulib/${name}`, shared), 'utf8')

/** Seconds of processor time, so that other work on the machine does not count. */
function seconds(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

const figure = (what: string, value: number, rest: Partial<Figure> = {}): Figure => ({
  engine: 'budgeting',
  what,
  value,
  unit: 's',
  ...rest,
})

/** Reading and deciding the two largest files by all rules, and all reference outcomes beside the seconds pabutools took. */
export async function benchBudgeting(): Promise<Figure[]> {
  return [
    ...besidePabutools(),
    ...large('Poland_Warszawa_2026.pb', ['cost', 'cardinality']),
    ...large('Poland_Krakow_2024.pb', ['borda']),
    figure('peak memory of equal-shares add1-greedy, Warszawa 2026, above an idle process', memory(), {
      unit: 'MB',
    }),
  ]
}

function large(name: string, utilities: readonly Method['utility'][]): Figure[] {
  const label = name.replace('Poland_', '').replace('.pb', '').replace('_', ' ')
  const text = textOf(name)
  let election = parseElection(text)
  const read = figure(
    `read, ${label}`,
    seconds(() => (election = parseElection(text))),
  )
  const shares = utilities.flatMap(utility =>
    (['none', 'add1', 'add1-greedy'] as const).map((completion): Method => ({
      rule: 'equal-shares',
      utility,
      completion,
    })),
  )
  const methods: Method[] = [...shares, { rule: 'greedy' }, { rule: 'phragmen' }]
  return [
    read,
    ...methods.map(method => {
      const what = [method.rule, method.utility, method.completion].filter(Boolean).join(' ')
      const aim = method.completion === 'add1-greedy' && name.includes('Warszawa') ? { aim: 'under 3 s' } : {}
      return figure(
        `${what}, ${label}`,
        seconds(() => decide(election, method)),
        aim,
      )
    }),
  ]
}

interface Reference {
  readonly file: string
  readonly rules: Readonly<Record<string, { readonly selected?: readonly string[]; readonly s?: number }>>
}

/** Per rule, summed over the files that pabutools finished on: ours includes the explanation and the measures. */
function besidePabutools(): Figure[] {
  const lines = readFileSync(new URL('pabulib-reference/pabutools-outcomes.jsonl', shared), 'utf8')
    .trim()
    .split('\n')
  const sums = new Map<string, { ours: number; theirs: number; files: number }>()
  for (const { file, rules } of lines.map(line => JSON.parse(line) as Reference)) {
    const election = parseElection(textOf(file))
    for (const [key, { selected, s = 0 }] of Object.entries(rules)) {
      if (!selected) continue
      const sum = sums.get(key) ?? { ours: 0, theirs: 0, files: 0 }
      const ours = seconds(() => decide(election, methodOf(key)))
      sums.set(key, { ours: sum.ours + ours, theirs: sum.theirs + s, files: sum.files + 1 })
    }
  }
  return [...sums].map(([key, { ours, theirs, files }]) =>
    figure(`${key}, ${files} files`, ours, {
      peer: { name: 'pabutools 1.2.3, recorded', value: theirs },
      aim: '100 times faster',
    }),
  )
}

function methodOf(key: string): Method {
  return {
    rule: key.startsWith('mes') ? 'equal-shares' : key.startsWith('greedy') ? 'greedy' : 'phragmen',
    utility: key.includes('card') ? 'cardinality' : key.includes('points') ? 'score' : 'cost',
    completion: key.includes('add1') ? 'add1' : 'none',
    ties: key.endsWith('lexico') ? 'lexicographic' : 'votes',
  }
}

/** In fresh processes, one of which only starts. */
function memory(): number {
  const peak = (work: string) => {
    const program = `${work}; console.log(process.resourceUsage().maxRSS)`
    return (
      Number(execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })) /
      1024
    )
  }
  const door = JSON.stringify(new URL('../../engine/budgeting/index.ts', import.meta.url).href)
  const file = JSON.stringify(new URL('pabulib/Poland_Warszawa_2026.pb', shared).pathname)
  const work = `import { readFileSync } from 'node:fs'; const { parseElection, decide } = await import(${door}); decide(parseElection(readFileSync(${file}, 'utf8')), { completion: 'add1-greedy' })`
  return peak(work) - peak('')
}
