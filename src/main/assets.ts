import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import staticFiles from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { projectFolder } from '../platform/db/project-folder.ts'

const publicFolder = join(projectFolder, 'dist/public')

/** From the logical name of a built file to its URL. */
export async function readAssets(): Promise<(name: string) => string> {
  const manifest = JSON.parse(await readFile(join(publicFolder, 'manifest.json'), 'utf8')) as Record<
    string,
    string
  >
  return name => {
    const file = manifest[name]
    if (file === undefined) throw new Error(`The build has no file ${name}.`)
    return `/assets/${file}`
  }
}

/** The built files; their names change with their content, so browsers may keep them. */
export async function serveAssets(app: FastifyInstance): Promise<void> {
  await app.register(staticFiles, {
    root: publicFolder,
    prefix: '/assets/',
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    index: false,
    decorateReply: false,
  })
}
