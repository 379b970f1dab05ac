import { resolve } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { Check, Finding } from './check.ts'
import { checks } from './list.ts'

const help = `node checks/run.ts [--list | --json] [name …]
  --list  only says in plain words what is checked
  --json  gives the counts, for programs
  name …  runs only these checks`

const root = resolve(import.meta.dirname, '..')
const heavyAtOnce = 2

type Verdict = { check: Check; findings: Finding[]; seconds: number }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
})
const unknown = positionals.filter(name => !checks.some(check => check.name === name))
const chosen = checks.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
const nameWidth = Math.max(...checks.map(({ name }) => name.length))

if (values.help) console.log(help)
else if (unknown.length > 0) fail(`There is no check named ${unknown.join(', ')}.\n${help}`)
else if (values.list) for (const { name, says } of chosen) console.log(`${name.padEnd(nameWidth)}  ${says}`)
else await judgeAll()

async function judgeAll(): Promise<void> {
  const verdicts = start(chosen)
  if (!values.json) for (const verdict of verdicts) print(await verdict)
  const done = await Promise.all(verdicts)
  const failed = done.filter(({ findings }) => findings.length > 0).length
  const passed = done.length - failed
  console.log(
    values.json
      ? JSON.stringify(countsOf(done, { passed, failed }), null, 2)
      : `${passed} passed, ${failed} failed`,
  )
  process.exitCode = failed > 0 ? 1 : 0
}

function start(all: readonly Check[]): Promise<Verdict>[] {
  const lanes: Promise<unknown>[] = Array.from({ length: heavyAtOnce }, () => Promise.resolve())
  return all.map((check, at) => {
    if (!check.heavy) return judge(check)
    const lane = at % heavyAtOnce
    const verdict = (lanes[lane] ?? Promise.resolve()).then(() => judge(check))
    lanes[lane] = verdict
    return verdict
  })
}

async function judge(check: Check): Promise<Verdict> {
  await nextTurn()
  const begun = performance.now()
  const findings = await findingsOf(check)
  return { check, findings, seconds: (performance.now() - begun) / 1000 }
}

async function findingsOf(check: Check): Promise<Finding[]> {
  try {
    return await check.run(root)
  } catch (error) {
    return [{ file: '.', todo: `the check itself failed: ${String(error)}` }]
  }
}

function print({ check, findings, seconds }: Verdict): void {
  const verdict = findings.length === 0 ? 'ok    ' : 'failed'
  console.log(`${verdict}  ${check.name.padEnd(nameWidth)}  ${check.says} (${seconds.toFixed(1)} s)`)
  for (const { file, line, todo } of findings)
    console.log(`    ${line === undefined ? file : `${file}:${line}`}  ${todo}`)
}

function countsOf(verdicts: Verdict[], totals: { passed: number; failed: number }): object {
  return {
    ...totals,
    checks: verdicts.map(({ check, findings }) => ({ name: check.name, findings: findings.length })),
  }
}

function fail(sentence: string): void {
  console.error(sentence)
  process.exitCode = 2
}
