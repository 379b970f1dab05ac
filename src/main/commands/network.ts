import type { Measured, NodeMeasures } from '@knooppunt/engine/network'
import { Command } from 'commander'
import { answer } from './borrow.ts'
import { givenText, onGiven, WrongInput } from './given.ts'

type Wish = { directed?: true; nodes?: string; sample?: string; seed: string }

const SHOWN = 20

/** `knooppunt network EDGES.csv`: who stands between, what hangs on one person, which introductions are missing. */
export function networkCommand(): Command {
  return new Command('network')
    .description('measure a network of ties')
    .argument('<edges>', 'file with source,target[,weight][,kind][,since]; - is standard input')
    .option('--directed', 'a tie runs from source to target only')
    .option('--nodes <file>', 'file with id,kind,label,organisation')
    .option(
      '--sample <number>',
      'draw so many pairs of nodes for the betweenness, also where it would be exact',
    )
    .option('--seed <number>', 'decides what is drawn, and the communities', '1')
    .option('--json', 'answer as JSON')
    .action(async (edges: string, wish: Wish, command: Command) => {
      const { createNetwork, measure, readNodes, readTies } = await import('@knooppunt/engine/network')
      const sample = wish.sample === undefined ? undefined : wholeNumber('--sample', wish.sample, 1)
      const seed = wholeNumber('--seed', wish.seed, 0)
      const tiesText = await givenText(edges)
      const ties = onGiven(edges, () => readTies(tiesText))
      const nodesText = wish.nodes === undefined ? undefined : await givenText(wish.nodes)
      const nodes = nodesText === undefined ? [] : onGiven(wish.nodes ?? '', () => readNodes(nodesText))
      const network = createNetwork({ ties, nodes, directed: wish.directed === true })
      const measured = measure(network, { seed, ...(sample !== undefined && { sample }) })
      answer(command, { json: measured, lines: linesOf(measured) })
    })
}

function wholeNumber(option: string, text: string, least: number): number {
  const number = Number(text)
  if (text.trim() === '' || !Number.isSafeInteger(number) || number < least)
    throw new WrongInput(`${option} ${text}: this is not a whole number of ${least} or more.`)
  return number
}

function linesOf(measured: Measured): string[] {
  const { nodes, edges, components, bridges, cutVertices, certainty } = measured
  const { sample, error } = certainty.betweenness
  return [
    `${nodes} nodes, ${edges} ties, ${components} ${components === 1 ? 'part' : 'parts'}`,
    sample > 0
      ? `betweenness from ${sample} drawn pairs of nodes, 95 % within ${error.toFixed(1)}`
      : 'betweenness exact',
    `cut off without one node: ${firstOf(cutVertices)}`,
    `cut off without one tie: ${firstOf(bridges.map(pair => pair.join(' - ')))}`,
    '',
    row(['node', 'degree', 'between', 'closeness', 'constraint', 'core', 'community']),
    ...mostBetween(measured.measures).map(([id, one]) => row([id, ...figuresOf(one)])),
    ...listed('what hangs on one person', measured.dependence, ({ organisations, ties, through, person }) => {
      const hanging = person === null ? 'none through one person' : `${through} through ${person}`
      return `${organisations.join(' - ')}: ${ties} ties, ${hanging}`
    }),
    ...listed('ties that stay inside', Object.entries(measured.inside), ([domain, { share, ties, ei }]) => {
      return `${domain}: ${(share * 100).toFixed(0)} % of ${ties}, E-I ${ei.toFixed(2)}`
    }),
    ...listed('introductions that would shorten most paths', measured.missing, ({ between, shortens }) => {
      return `${between.join(' - ')}: ${shortens} paths`
    }),
  ]
}

const firstOf = (names: readonly string[]) =>
  names.length === 0
    ? 'nothing'
    : names.slice(0, SHOWN).join(', ') + (names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '')

function mostBetween(measures: Measured['measures']): [string, NodeMeasures][] {
  return Object.entries(measures)
    .sort(([, one], [, other]) => other.betweenness - one.betweenness)
    .slice(0, SHOWN)
}

const figuresOf = ({ degree, betweenness, closeness, constraint, core, community }: NodeMeasures) => [
  String(degree),
  betweenness.toFixed(1),
  closeness.toFixed(3),
  constraint === null ? '-' : constraint.toFixed(3),
  String(core),
  String(community),
]

const row = ([name = '', ...figures]: readonly string[]) =>
  name.padEnd(28) + figures.map(figure => ` ${figure.padStart(11)}`).join('')

function listed<T>(title: string, all: readonly T[], line: (one: T) => string): string[] {
  if (all.length === 0) return []
  const more = all.length > SHOWN ? [`and ${all.length - SHOWN} more`] : []
  return ['', `${title}:`, ...all.slice(0, SHOWN).map(line), ...more]
}
