import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import { newId } from '../../platform/db/ids.ts'
import type { Manifest } from './manifest.ts'
import { openArchive } from './open-archive.ts'

/** The files of an archive by their path, the manifest among them. */
export type Files = ReadonlyMap<string, Buffer>

export async function filesIn(archive: string): Promise<Files> {
  const opened = await openArchive(archive)
  const paths = ['manifest.json', ...opened.manifest.files.map(({ path }) => path)]
  const files = new Map<string, Buffer>()
  for (const path of paths) files.set(path, await opened.bytes(path))
  opened.close()
  return files
}

export function manifestIn(files: Files): Manifest {
  return JSON.parse((files.get('manifest.json') ?? '').toString()) as Manifest
}

export interface Change {
  /** The text of files; null takes one out. */
  readonly texts?: Readonly<Record<string, string | null>>
  /** Left out: it tells of the files as they are. */
  readonly manifest?: Partial<Manifest> | 'as it was' | undefined
}

/** Writes an archive of these files with a change. Returns its path. */
export async function writeChanged(
  folder: string,
  files: Files,
  { texts = {}, manifest = {} }: Change,
): Promise<string> {
  const all = new Map(files)
  for (const [path, text] of Object.entries(texts)) {
    if (text === null) all.delete(path)
    else all.set(path, Buffer.from(text))
  }
  if (manifest !== 'as it was') {
    const told = { ...manifestIn(files), files: listOf(all), ...manifest }
    all.set('manifest.json', Buffer.from(JSON.stringify(told)))
  }
  const zip = new ZipFile()
  for (const [path, bytes] of all) zip.addBuffer(bytes, path)
  zip.end()
  const file = join(folder, `${newId()}.zip`)
  await writeFile(file, await buffer(zip.outputStream))
  return file
}

function listOf(files: Files): Manifest['files'] {
  const named = [...files].filter(([path]) => path !== 'manifest.json')
  return named.map(([path, bytes]) => ({
    ...{ path, bytes: bytes.length },
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }))
}
