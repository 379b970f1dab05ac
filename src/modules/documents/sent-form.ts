import type { FastifyRequest } from 'fastify'
import type { SentFile } from './check-file.ts'
import { mostBytes } from './document.ts'

/** What is too large is read until it is too large to keep: the form can say so, and keeps what was typed. */
const cutOff = { throwFileSizeLimit: false, limits: { fileSize: mostBytes + 1 } } as const

/** The file and the fields of a posted form; without a file it is empty. */
export async function sentIn(
  request: FastifyRequest,
): Promise<SentFile & { readonly body: Record<string, string> }> {
  const body: Record<string, string> = {}
  let file: SentFile = { fileName: '', bytes: Buffer.alloc(0) }
  if (!request.isMultipart()) return { ...file, body }
  for await (const part of request.parts(cutOff)) {
    if (part.type === 'file') file = { fileName: part.filename, bytes: await part.toBuffer() }
    else if (typeof part.value === 'string') body[part.fieldname] = part.value
  }
  return { ...file, body }
}
