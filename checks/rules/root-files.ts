import type { Check } from '../check.ts'
import { filesIn, matchesIn, textOf } from '../source.ts'

const needed = [
  ...[
    'README.md',
    'ARCHITECTURE.md',
    'GLOSSARY.md',
    'CONTRIBUTING.md',
    'DESIGN.md',
    'SECURITY.md',
    'CHANGELOG.md',
  ],
  ...['LICENSE', 'publiccode.yml'],
]

export const rootFiles: Check = {
  name: 'root-files',
  says: `The root holds ${needed.join(', ')}.`,
  run(root) {
    const there = new Set(filesIn(root, '*'))
    return needed.filter(file => !there.has(file)).map(file => ({ file, todo: 'is missing: write it' }))
  },
}

export const dataLicences: Check = {
  name: 'data-licences',
  says: 'Every file of foreign data has its licence: a file NAME.license beside it, or a path in REUSE.toml.',
  run(root) {
    const files = filesIn(root, 'data/**/*.*')
    const licensed = new Set(filesIn(root, 'data/**/*.license').map(file => file.replace(/[.]license$/, '')))
    const patterns = filesIn(root, 'REUSE.toml').flatMap(file =>
      matchesIn(textOf(root, file), /"([^"]*\/[^"]*)"/g).map(({ groups: [pattern = ''] }) => pattern),
    )
    const covered = new Set(filesIn(root, ...patterns))
    return files
      .filter(file => !file.endsWith('.license') && !licensed.has(file) && !covered.has(file))
      .map(file => ({
        file,
        todo: `add ${file}.license with SPDX-FileCopyrightText and SPDX-License-Identifier`,
      }))
  },
}
