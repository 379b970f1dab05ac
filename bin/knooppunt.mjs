#!/usr/bin/env node
// Runs on any Node from 20 on, before anything is installed: plain JavaScript, and packages only after the check.
import nodeModule from 'node:module' // as a whole: an older Node has not all of it
import { install } from './install.mjs'
import { goOnUnder, otherNode } from './pinned-node.mjs'

const ownWords = { test: './test.mjs', check: './check.mjs', bench: './bench.mjs', dev: './dev.mjs' }

endWithNpm()
install()
const node = otherNode()
if (node) goOnUnder(node)
else await run(process.argv.slice(2))

async function run([word, ...rest]) {
  if (Object.hasOwn(ownWords, word ?? '')) {
    const own = await import(ownWords[word])
    process.exitCode = await own.run(rest)
    return
  }
  const { buildIfChanged } = await import('./build.mjs')
  if (!(await buildIfChanged())) process.exit(1)
  nodeModule.setSourceMapsSupport(true) // of our own code only: those of packages cost memory and tell nobody anything
  const cli = await import('../dist/server/cli.js')
  await cli.run(process.argv.slice(2))
}

/** npm passes SIGTERM on to a shell, which dies of it without telling us; then we have another parent. */
function endWithNpm() {
  const parent = process.ppid
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return
  const look = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(look)
    process.kill(process.pid, 'SIGTERM')
  }, 250)
  look.unref()
}
