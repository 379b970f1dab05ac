import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { fold } from '@knooppunt/engine/text'

/** The real projects, which may not stand in this repository. */
const projects = new URL('../../../shared/data/initiatives/projects-nl.csv', import.meta.url)

export type Project = { readonly id: string; readonly title: string; readonly text: string }

/** A query, the half it belongs to, and what is relevant to it: 2 is about just that, 1 is near it. */
export type Judged = {
  readonly kind: string
  readonly half: 'tune' | 'held'
  readonly query: string
  /** The project the query is the title of: not to be counted among what is found. */
  readonly self?: string
  readonly grades: ReadonlyMap<string, number>
}

type Judgements = {
  readonly topics: readonly { topic: string; fits: string; near: string; queries: Record<string, string> }[]
  readonly themes: readonly { theme: string; category: string; queries: readonly string[] }[]
  readonly alike: readonly (readonly number[])[]
}

/** Whether the real projects are at hand. */
export const hasProjects = existsSync(projects)

/** The real projects and all judged queries on them; a project is named by its line in the file. */
export function readJudged(): { projects: Project[]; judged: Judged[] } {
  const rows: Record<string, string>[] = parse(readFileSync(projects), { columns: true, bom: true })
  const { topics, themes, alike } = JSON.parse(
    readFileSync(new URL('search-judgements.json', import.meta.url), 'utf8'),
  ) as Judgements
  const ids = rows.map((_, index) => String(index))
  const gradesOf = (gradeOf: (row: Record<string, string>) => number) =>
    new Map(ids.map(id => [id, gradeOf(rows[Number(id)] ?? {})] as const).filter(([, grade]) => grade > 0))
  return {
    projects: rows.map((row, index) => ({
      id: String(index),
      title: row['name'] ?? '',
      text: row['description'] ?? '',
    })),
    judged: [
      ...topics.flatMap(({ topic, fits, near, queries }) => {
        const grades = gradesOf(({ name = '' }) => gradeBy(fold(name), { fits, near }))
        return Object.entries(queries).map(([kind, query]) => ({ kind, half: halfOf(topic), query, grades }))
      }),
      ...themes.flatMap(({ theme, category, queries }) => {
        const grades = gradesOf(row => (new RegExp(category).test(fold(row['category'] ?? '')) ? 1 : 0))
        return queries.map(query => ({ kind: 'category', half: halfOf(theme), query, grades }))
      }),
      ...alike.flatMap(group =>
        group.map(one => ({
          kind: 'alike',
          half: halfOf(String(group[0])),
          query: rows[one]?.['name'] ?? '',
          self: String(one),
          grades: new Map(group.filter(other => other !== one).map(other => [String(other), 2])),
        })),
      ),
    ],
  }
}

function gradeBy(title: string, { fits, near }: { fits: string; near: string }): number {
  if (new RegExp(fits).test(title)) return 2
  return near !== '' && new RegExp(near).test(title) ? 1 : 0
}

/** By FNV-1a of the topic, so that all queries of one topic are in one half. */
function halfOf(topic: string): 'tune' | 'held' {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(topic)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash % 2 === 0 ? 'tune' : 'held'
}
