import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { buildIfChanged } from './build.mjs'
import { countChecks } from './check.mjs'
import { runNode } from './run-node.mjs'

/** Runs all checks and tests, and ends with one line that counts both. */
export async function run(args) {
  const chrome = ensureBrowser()
  if (!chrome) return 1
  const isBuilt = await buildIfChanged()
  const checks = await countChecks()
  const tests = await countTests(args, { ...process.env, CHROME: chrome })
  const failed = checks.failed + tests.failed + (isBuilt ? 0 : 1)
  console.log(`${checks.passed + tests.passed} passed, ${failed} failed`)
  return failed > 0 ? 1 : 0
}

async function countTests(args, env) {
  const folder = mkdtempSync(join(tmpdir(), 'knooppunt-report-'))
  const file = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await runNode(['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...args], { env })
  const counts = countsIn(file)
  rmSync(folder, { recursive: true })
  // A file that cannot be loaded, or a database that does not start, fails without a failed test.
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

function countsIn(file) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'))
    return { passed: numPassedTests, failed: numFailedTests }
  } catch {
    return { passed: 0, failed: 0 }
  }
}
