import { createHash } from 'node:crypto'
import type { Section } from './agreement.ts'

export interface CanonicalParts {
  readonly id: string
  readonly number: number
  readonly title: string
  /** Name of the coalition. */
  readonly coalition: string
  readonly reviewDay: string
  readonly fixedAt: Date
  readonly sections: readonly Pick<Section, 'heading' | 'text'>[]
}

/**
 * The text that is signed, as the README of this module says: lines in UTF-8 that end with LF, in NFC, without spaces at their
 * ends. Headings begin with `# `; a line of a text that begins with `#` or `\` gets a `\` before it, so that no text reads as another.
 */
export function canonicalText(parts: CanonicalParts): string {
  const head = [
    `Afspraak: ${oneLine(parts.title)}`,
    `Coalitie: ${oneLine(parts.coalition)}`,
    `Kenmerk: ${parts.id}`,
    `Versie: ${parts.number}`,
    `Vastgelegd: ${parts.fixedAt.toISOString()}`,
    `Opnieuw bekijken: ${parts.reviewDay}`,
  ]
  const sections = parts.sections.map(
    ({ heading, text }) =>
      `# ${oneLine(heading)}\n\n${tidy(text).replaceAll(/^([#\\])/gm, (_, first: string) => `\\${first}`)}`,
  )
  return `${[head.join('\n'), ...sections].join('\n\n')}\n`
}

/** SHA-256 of the text in UTF-8, in hex. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** A text as it is kept: NFC, LF, no control characters, no spaces at the ends of lines, at most one empty line. */
export function tidy(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .normalize('NFC')
    .replaceAll(/[^\S\n]+$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

export function oneLine(text: string): string {
  return tidy(text).replaceAll(/\s+/g, ' ')
}

/** The hash in groups of four, as people compare it. */
export function readableHash(hash: string): string {
  return hash.match(/.{1,4}/g)?.join(' ') ?? ''
}

export const comparisons = ['same', 'begins_same', 'other', 'too_short'] as const
export type Comparison = (typeof comparisons)[number]

const fewest = 8 // hex digits that a slip of paper shows

/** Whether what somebody read from paper is this hash, or the beginning of it; spaces and capitals do not count. */
export function compareHash(hash: string, read: string): Comparison {
  const typed = read.toLowerCase().replaceAll(/[^0-9a-z]/g, '')
  if (typed.length < fewest) return 'too_short'
  if (typed === hash) return 'same'
  return hash.startsWith(typed) ? 'begins_same' : 'other'
}
