import { z } from 'zod'

/** Goes up when an older program could not read a newer archive rightly. */
export const formatVersion = 1
export const formatName = 'knooppunt-place'
export const manifestPath = 'manifest.json'

const name = z.string().regex(/^[a-z][a-z0-9_]{0,62}$/)
const FileEntry = z.object({
  path: z.string().regex(/^(?:[a-z0-9_-]{1,64}\/){0,2}[a-z0-9_-]{1,64}(?:\.[a-z0-9]{1,10}){1,2}$/),
  bytes: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

const Kind = z.object({
  kind: name,
  about: z.string().nullable(),
  rows: z.int().nonnegative(),
  columns: z.array(name),
  /** Columns that hold what is not for everybody to read. */
  private: z.array(name),
  /** Columns that name a person. */
  persons: z.array(name),
  /** Column that says who may read a row. */
  readers: name.nullable(),
  files: z.array(z.string()),
})

/** What `manifest.json` says. */
export const ManifestSchema = z.object({
  format: z.literal(formatName),
  version: z.int().positive(),
  madeAt: z.iso.datetime(),
  place: z.object({ code: z.string().max(20), name: z.string(), path: z.string() }),
  withAddresses: z.boolean(),
  licence: z.string(),
  rows: z.int().nonnegative(),
  kinds: z.array(Kind),
  leftOut: z.array(z.object({ kind: z.string(), why: z.string() })),
  files: z.array(FileEntry),
})

export type Manifest = z.output<typeof ManifestSchema>
export type ArchivedKind = Manifest['kinds'][number]
export type ArchivedFile = Manifest['files'][number]

export const linesPath = (kind: string) => `data/${kind}.jsonl`
export const filesFolder = (kind: string) => `files/${kind}/`

export const licenceNote =
  'Texts belong to whoever wrote them. What everybody may read on the site may be used again with the name of the place. Columns named as private, rows for a smaller circle, and names of people are for restoring only: the GDPR holds. Places and boundaries: CBS and Kadaster, CC BY 4.0.'

const openCircle = 'circle'

/** The column that says who may read a row. */
export function readersColumn(columns: readonly string[]): string | null {
  return columns.includes(openCircle) ? openCircle : null
}
