import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { Finding } from '../check.ts'

const project = resolve(import.meta.dirname, '../..')

/** A settings file of a tool; the planted tests use the project's own settings on their trees. */
export const settings = (file: string) => join(project, file)

type Outcome = { code: number | null; stdout: string; stderr: string }

/** Runs the program `name` (`package#program` when a package has several) of an installed package in `root`. */
export function runTool(root: string, name: string, args: string[]): Promise<Outcome> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [programOf(name), ...args], {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    })
    const outcome = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => (outcome.stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (outcome.stderr += text))
    child.on('error', failed)
    child.on('close', code => done({ code, ...outcome }))
  })
}

function programOf(name: string): string {
  const [pack = '', program = pack] = name.split('#')
  const folder = join(project, 'node_modules', pack)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const file = typeof bin === 'string' ? bin : bin[program]
  if (file === undefined) throw new Error(`${pack} has no program ${program}`)
  return join(folder, file)
}

type Manifest = { bin: string | Record<string, string> }

/** A tool that failed without naming a place is itself a finding: silence must mean that all is well. */
export function judged(tool: string, { code, stdout, stderr }: Outcome, findings: Finding[]): Finding[] {
  if (code === 0 || findings.length > 0) return findings
  const last = (stderr || stdout).trim().split('\n').slice(-5).join('\n    ')
  return [{ file: '.', todo: `${tool} stopped with exit code ${code} and could not judge:\n    ${last}` }]
}

export function jsonOf<T>({ stdout }: Outcome, otherwise: T): T {
  try {
    return JSON.parse(stdout) as T
  } catch (error) {
    if (error instanceof SyntaxError) return otherwise
    throw error
  }
}

export const under = (root: string, file: string) => relative(root, resolve(root, file)).replaceAll('\\', '/')
