import type { Reader } from '../../platform/ctx/ctx.ts'
import { connectorsOf, operatorsOfSite } from '../people/index.ts'
import type { Question } from './question.ts'

/** Who has a question that was left alone. */
export interface Heirs {
  readonly role: 'connector' | 'operator'
  /** Whose connectors they are; null for those of everywhere, and for operators. */
  readonly place: string | null
  readonly persons: readonly string[]
}

/** The connectors of the narrowest place around a question that has any, else the operators. Never the asker. */
export async function heirsOf(reader: Pick<Reader, 'db'>, question: Question): Promise<Heirs> {
  const all = await connectorsOf(reader, question.areas)
  const connectors = all.filter(({ person }) => person !== question.asker)
  const place = question.handedAt === null ? (connectors[0]?.place ?? null) : question.handedPlace
  const persons = connectors.filter(one => one.place === place).map(({ person }) => person)
  if (persons.length > 0) return { role: 'connector', place, persons }
  const operators = await operatorsOfSite(reader)
  return { role: 'operator', place: null, persons: operators.filter(person => person !== question.asker) }
}
