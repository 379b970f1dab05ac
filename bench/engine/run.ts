import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { loadTsx } from '../../src/testing/tsx-hook.ts'
import type { Figure } from './figure.ts'

const help = `npm run bench:engine -- [budgeting] [opinions] [network] [text] [--json]
  Measures the engines that are named, or all; beside public packages, in the same run.
  --json  gives the figures for programs`

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false }, help: { type: 'boolean' } },
  allowPositionals: true,
})

const engines: Readonly<Record<Figure['engine'], () => Promise<Figure[]>>> = {
  budgeting: async () => (await import('./budgeting.ts')).benchBudgeting(),
  opinions: async () => (await import('./opinions.ts')).benchOpinions(),
  network: async () => (await import('./network.ts')).benchNetwork(),
  text: async () => (await import('./text.ts')).benchText(),
}

const unknown = positionals.filter(name => !Object.hasOwn(engines, name))
if (values.help || unknown.length > 0) {
  console.error(help)
  process.exitCode = values.help ? 0 : 2
} else {
  loadTsx()
  const chosen = Object.entries(engines).filter(
    ([name]) => positionals.length === 0 || positionals.includes(name),
  )
  const figures: Figure[] = []
  for (const [, measure] of chosen) figures.push(...(await measure()))
  const machine = `${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`
  if (values.json) console.log(JSON.stringify({ machine, figures }, null, 2))
  else {
    console.log(machine)
    console.table(figures.map(row))
  }
}

function row({ engine, what, value, unit, peer, aim }: Figure) {
  const against = peer && {
    peer: `${peer.name}: ${short(peer.value)}`,
    'peer/ours': short(peer.value / value),
  }
  return { engine, what, figure: `${short(value)} ${unit}`.trim(), ...against, ...(aim && { aim }) }
}

function short(value: number): number {
  return Number(value.toPrecision(4))
}
