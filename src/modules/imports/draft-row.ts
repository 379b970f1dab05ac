import {
  isWebAddress,
  themesIn,
  type ListedInitiative,
  type Phase,
  type Point,
  type Theme,
} from '../initiatives/index.ts'
import { foldName } from '../places/index.ts'
import type { Field, Mapping } from './fields.ts'
import type { FoundPlace } from './find-place.ts'
import type { Why } from './import.ts'
import { readDecimal, readLink, readPhase, readYear } from './read-cells.ts'
import type { TableRow } from './table.ts'

/** What a row would become. */
export interface Draft extends ListedInitiative {
  /** What the cell of the place says, folded; empty without one. */
  readonly placeText: string
  readonly year: number | null
  /** Folded number of the row in its own list; null without one. */
  readonly number: string | null
}

export interface Drafted {
  readonly draft: Draft | null
  readonly faults: readonly Why[]
  readonly remarks: readonly Why[]
}

export interface DraftBy {
  readonly header: readonly string[]
  readonly mapping: Mapping
  readonly phase: Phase
  readonly tokens: (text: string) => string[]
  readonly findPlace: (text: string) => FoundPlace
  /** Id of the organisation with this name. */
  readonly organisationNamed: (name: string) => string | null
}

const longestTitle = 150
const longestSummary = 300

/** Reads one row with the chosen columns. A row with a fault cannot be added. */
export function draftRow({ cells }: TableRow, by: DraftBy): Drafted {
  const row = new RowReader(cells, by)
  const title = row.text('title').replace(/\s+/g, ' ')
  if (title.length < 2) row.fault('title', 'title_missing')
  if (title.length > longestTitle) row.fault('title', 'title_long')
  const place = readPlace(row, by)
  const told = {
    title,
    phase: readRowPhase(row, by),
    themes: readThemes(row, by),
    point: readPoint(row),
    links: readLinks(row),
  }
  const organisation = readOrganisation(row, by)
  const texts = readTexts(row, organisation)
  const year = readRowYear(row)
  if (place === null || row.faults.length > 0)
    return { draft: null, faults: row.faults, remarks: row.remarks }
  const number = foldName(row.text('id')) || null
  const placeText = foldName(row.text('place'))
  const key =
    number === null ? `t:${foldName(title)}|${placeText || place.code}|${year ?? ''}` : `id:${number}`
  const where = { places: [place.code], areas: [...place.areas] }
  const draft = {
    ...told,
    ...texts,
    ...where,
    key,
    placeText,
    year,
    number,
    organisation: organisation?.id ?? null,
  }
  return { draft, faults: [], remarks: row.remarks }
}

class RowReader {
  readonly faults: Why[] = []
  readonly remarks: Why[] = []
  readonly #cells: readonly string[]
  readonly #by: DraftBy

  constructor(cells: readonly string[], by: DraftBy) {
    this.#cells = cells
    this.#by = by
  }

  /** What the cell of a field says; empty when no column was chosen. */
  text(field: Field): string {
    const column = this.#by.mapping[field]
    return column === undefined ? '' : (this.#cells[this.#by.header.indexOf(column)] ?? '').trim()
  }

  fault(field: Field, code: Why['code']): void {
    this.faults.push(this.#about(field, code))
  }

  remark(field: Field, code: Why['code'], text?: string): void {
    this.remarks.push({ ...this.#about(field, code), ...(text !== undefined && { text }) })
  }

  #about(field: Field, code: Why['code']): Why {
    return { code, column: this.#by.mapping[field] ?? '', text: this.text(field).slice(0, 200) }
  }
}

function readPlace(row: RowReader, { findPlace }: DraftBy) {
  const municipality = findPlace(row.text('municipality'))
  if ('fault' in municipality) {
    row.fault('municipality', municipality.fault)
    return null
  }
  const found = findPlace(row.text('place'))
  if ('fault' in found) {
    row.fault('place', found.fault)
    return null
  }
  if (found.remark) row.remark('place', found.remark)
  return found.place
}

function readRowPhase(row: RowReader, by: DraftBy): Phase {
  const text = row.text('phase')
  if (text === '') return by.phase
  const phase = readPhase(text)
  if (phase === null) row.fault('phase', 'phase_unknown')
  return phase ?? by.phase
}

function readThemes(row: RowReader, { tokens }: DraftBy): Theme[] {
  const found = new Set<Theme>()
  for (const part of row
    .text('theme')
    .split(/[;|/]|,\s/)
    .map(text => text.trim())) {
    if (part === '') continue
    const themes = themesIn(tokens(part))
    if (themes.length === 0) row.remark('theme', 'theme_unknown', part)
    for (const theme of themes) found.add(theme)
  }
  return [...found].slice(0, 3)
}

function readPoint(row: RowReader): Point | null {
  const texts = [row.text('latitude'), row.text('longitude')] as const
  if (texts[0] === '' && texts[1] === '') return null
  const [latitude, longitude] = [readDecimal(texts[0]), readDecimal(texts[1])]
  if (texts[0] === '' || texts[1] === '') {
    row.fault(texts[0] === '' ? 'longitude' : 'latitude', 'coordinate_half')
    return null
  }
  if (latitude === null || longitude === null) {
    row.fault(latitude === null ? 'latitude' : 'longitude', 'coordinate_wrong')
    return null
  }
  const isHere = latitude > 50.5 && latitude < 54 && longitude > 3 && longitude < 7.5
  if (!isHere) row.fault(latitude > 50.5 && latitude < 54 ? 'longitude' : 'latitude', 'coordinate_abroad')
  return { latitude, longitude }
}

function readLinks(row: RowReader): string[] {
  const text = row.text('link')
  if (text === '') return []
  const link = readLink(text)
  if (!isWebAddress(link)) row.fault('link', 'link_wrong')
  return [link]
}

function readOrganisation(
  row: RowReader,
  { organisationNamed }: DraftBy,
): { name: string; id: string | null } | null {
  const name = row.text('organisation')
  if (name === '') return null
  const id = organisationNamed(name)
  if (id === null) row.remark('organisation', 'organisation_unknown')
  return { name, id }
}

/** A summary that is too long for one sentence comes first in the story. */
function readTexts(row: RowReader, organisation: { name: string; id: string | null } | null) {
  const summary = row.text('summary').replace(/\s+/g, ' ')
  const isLong = summary.length > longestSummary
  if (isLong) row.remark('summary', 'summary_long', summary.slice(0, 80))
  const parts = [
    isLong ? row.text('summary') : '',
    row.text('story'),
    organisation?.id === null ? `Organisatie: ${organisation.name}` : '',
  ]
  return { summary: isLong ? '' : summary, story: parts.filter(Boolean).join('\n\n').slice(0, 10_000) }
}

function readRowYear(row: RowReader): number | null {
  const text = row.text('year')
  const year = readYear(text)
  if (text !== '' && year === null) row.remark('year', 'year_unread')
  return year
}
