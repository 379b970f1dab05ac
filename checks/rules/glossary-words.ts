import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Check, Finding } from '../check.ts'
import { callsIn, filesIn, isTest, literalsOf, matchesIn, textOf } from '../source.ts'
import { tablesOf } from './own-tables.ts'

export const glossaryWords: Check = {
  name: 'glossary-words',
  says: 'Modules, tables and activities carry words of GLOSSARY.md; an activity starts with the name of its module.',
  run(root) {
    const known = glossaryOf(root)
    const missing = (name: string) =>
      !known.has(singular(name)) && !known.has(singular(name.split('-')[0] ?? ''))
    const modules = new Set(filesIn(root, 'src/modules/*/*').map(file => file.split('/')[2] ?? ''))
    const unknown = (file: string, name: string): Finding => ({
      file,
      todo: `"${name}" is not in GLOSSARY.md: explain or rename it`,
    })
    return [
      ...[...modules].filter(missing).map(name => unknown(`src/modules/${name}`, name)),
      ...[...tablesOf(root)]
        .filter(name => missing(name.replaceAll('_', '-')))
        .map(name => unknown('db/migrations', name)),
      ...[...modules].flatMap(name => strangeActivities(root, name)),
    ]
  },
}

function strangeActivities(root: string, module: string): Finding[] {
  return filesIn(root, `src/modules/${module}/**/*.{ts,tsx}`)
    .filter(file => !isTest(file))
    .flatMap(file =>
      callsIn(root, file)
        .filter(({ called }) => called === 'tell')
        .flatMap(({ args, line }) => literalsOf(args[0]).map(name => ({ name, line })))
        .filter(({ name }) => !new RegExp(`^${module}[.][a-z]+(_[a-z]+)*$`).test(name))
        .map(({ name, line }) => ({ file, line, todo: `call "${name}" ${module}.what_happened` })),
    )
}

/** The words in the first column of every table of GLOSSARY.md, `Pit stop` as pit-stop. */
function glossaryOf(root: string): Set<string> {
  if (!existsSync(join(root, 'GLOSSARY.md'))) return new Set()
  const cells = matchesIn(textOf(root, 'GLOSSARY.md'), /^\|([^|]+)\|/gm).flatMap(({ groups: [cell = ''] }) =>
    cell.split(','),
  )
  return new Set(
    cells.map(word => singular(word.replaceAll(/[`*]/g, '').trim().toLowerCase().replaceAll(' ', '-'))),
  )
}

function singular(word: string): string {
  if (word === 'people') return 'person'
  return word
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|x)es$/, '$1')
    .replace(/s$/, '')
}
