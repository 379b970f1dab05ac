import type { MadeUpQuestion } from './question.ts'
import { closed } from './questions-closed.ts'
import { open } from './questions-open.ts'

export const questions: readonly MadeUpQuestion[] = [...closed, ...open]
