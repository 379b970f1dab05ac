import { globSync, readFileSync } from 'node:fs'

const sources = globSync('src/modules/*/**/*.{ts,tsx}')
  .filter(file => !/\/(pages|messages)\/|\.test\.tsx?$/.test(file))
  .map(file => ({ module: file.split('/')[2] ?? '', text: readFileSync(file, 'utf8') }))

/** Where the name of a fact stands: before the rest of what a `tell…` is called with, or chosen a line before. */
const telling = [
  /\btell\w*\((\{[^{}]*\},|[^{;])*/g,
  /const name = [^(\n]*/g,
  /forgetMadeUp\(ctx, \{ name: .*/g,
]

const told = sources.flatMap(({ module, text }) =>
  telling
    .flatMap(pattern => text.match(pattern) ?? [])
    .flatMap(part => part.match(/(?<=')[a-z]+\.[a-z_]+(?=')/g) ?? [])
    .filter(name => name.startsWith(`${module}.`)),
)
/** The names of all facts that the modules tell, as their source says. */
export const toldFacts = [...new Set(told)].sort()
