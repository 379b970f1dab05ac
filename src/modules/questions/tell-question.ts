import type { Reader } from '../../platform/ctx/ctx.ts'
import { namesOf } from './name-people.ts'
import { answersTo } from './queries/answers.ts'
import { questionsWith } from './queries/questions.ts'
import type { Question } from './question.ts'

/** A question with what was answered, in words only. */
export interface ToldQuestion {
  readonly question: Question
  /** Null when the asker left. */
  readonly asker: string | null
  readonly answers: readonly {
    readonly id: string
    readonly person: string | null
    readonly name: string | null
    readonly body: string
    readonly at: Date
  }[]
}

/** What became of a question; undefined when it is not there for this reader. Three queries. */
export async function tellQuestion(reader: Reader, id: string): Promise<ToldQuestion | undefined> {
  const [question] = await questionsWith(reader, [id])
  if (!question) return undefined
  const answers = (await answersTo(reader, [id])).filter(({ hiddenAt }) => hiddenAt === null)
  const persons = [question.asker, ...answers.map(({ person }) => person)]
  const names = await namesOf(
    reader,
    persons.filter(person => person !== null),
  )
  const nameOf = (person: string | null) => names.get(person ?? '')?.name ?? null
  return {
    question,
    asker: nameOf(question.asker),
    answers: answers.map(({ id: answer, person, body, answeredAt }) => ({
      ...{ id: answer, person, name: nameOf(person), body, at: answeredAt },
    })),
  }
}
