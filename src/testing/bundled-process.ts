import { build } from 'esbuild'
import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { projectFolder } from '../platform/db/project-folder.ts'

/** Makes a program of a file here that uses modules with pages; Node runs those only when they are built. Returns its path. */
export async function bundleProcess(name: string): Promise<string> {
  const outfile = join(projectFolder, `node_modules/.cache/knooppunt/${name}-${process.pid}.mjs`)
  await build({
    ...{ entryPoints: [join(import.meta.dirname, `${name}.ts`)], outfile, absWorkingDir: projectFolder },
    ...{ bundle: true, packages: 'external', format: 'esm', platform: 'node', target: 'node24' },
    ...{ jsx: 'automatic', jsxImportSource: '@kitajs/html', logLevel: 'warning' },
  })
  return outfile
}

export function startProcess(program: string, env: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, [program], { env: { ...process.env, ...env }, stdio: 'inherit' })
}
