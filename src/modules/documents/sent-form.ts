import type { FastifyRequest } from 'fastify'
import type { SentFile } from './check-file.ts'

/** The file and the fields of a posted form; without a file it is empty. */
export async function sentIn(
  request: FastifyRequest,
): Promise<SentFile & { readonly body: Record<string, string> }> {
  const body: Record<string, string> = {}
  let file: SentFile = { fileName: '', bytes: Buffer.alloc(0) }
  if (!request.isMultipart()) return { ...file, body }
  for await (const part of request.parts()) {
    if (part.type === 'file') file = { fileName: part.filename, bytes: await part.toBuffer() }
    else if (typeof part.value === 'string') body[part.fieldname] = part.value
  }
  return { ...file, body }
}
