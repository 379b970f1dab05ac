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

const ownText = /[.](ts|md|license)$|\/LICENSE[^/]*$/

export const dataLicences: Check = {
  name: 'data-licences',
  says: 'Every file of foreign data has its licence: a path in REUSE.toml, or a file NAME.license beside it.',
  run(root) {
    const paths = filesIn(root, 'REUSE.toml').flatMap(file =>
      matchesIn(textOf(root, file), /"([^"\n]*\/[^"\n]*)"/g).map(({ groups: [path = ''] }) => path),
    )
    const besides = filesIn(root, 'data/**/*.license').map(file => file.replace(/[.]license$/, ''))
    const licensed = new Set([...besides, ...filesIn(root, ...paths)])
    return filesIn(root, 'data/**/*.*')
      .filter(file => !ownText.test(file) && !licensed.has(file))
      .map(file => ({
        file,
        todo: 'name its SPDX-FileCopyrightText and SPDX-License-Identifier in REUSE.toml',
      }))
  },
}
