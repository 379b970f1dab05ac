import type { Check } from './check.ts'
import { fileNames } from './rules/file-names.ts'
import { glossaryWords } from './rules/glossary-words.ts'
import { messageParity } from './rules/message-parity.ts'
import { moduleReadmes } from './rules/module-readmes.ts'
import { noInline } from './rules/no-inline.ts'
import { ownTables } from './rules/own-tables.ts'
import { exactVersions, openThemes } from './rules/packages.ts'
import { plainDutch } from './rules/plain-dutch.ts'
import { publicCode } from './rules/public-code.ts'
import { purePages } from './rules/pure-pages.ts'
import { quiet } from './rules/quiet.ts'
import { refusalSentences } from './rules/refusal-sentences.ts'
import { releasedMigrations } from './rules/released-migrations.ts'
import { dataLicences, rootFiles } from './rules/root-files.ts'
import { sqlHome } from './rules/sql-home.ts'
import { enginePackage } from './tools/engine-package.ts'
import { copies, unused } from './tools/leftovers.ts'
import { layout, measures, migrations, styles } from './tools/linters.ts'
import { escaping, types } from './tools/typescript.ts'
import { walls } from './tools/walls.ts'

/** Every check of the project; each has a planted violation in planted.test.ts. */
export const checks: readonly Check[] = [
  ...[types, escaping, measures, layout, unused, copies, enginePackage],
  ...[walls, sqlHome, ownTables, purePages, noInline, quiet],
  ...[migrations, releasedMigrations, styles, glossaryWords, fileNames, moduleReadmes],
  ...[messageParity, refusalSentences, plainDutch],
  ...[rootFiles, publicCode, dataLicences, exactVersions, openThemes],
]
