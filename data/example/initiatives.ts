import type { MadeUpInitiative } from './initiative.ts'
import { indoors } from './initiatives-indoors.ts'
import { outdoors } from './initiatives-outdoors.ts'

const madeUp = { ...indoors, ...outdoors }

export type InitiativeKey = keyof typeof madeUp
export const initiatives: Readonly<Record<InitiativeKey, MadeUpInitiative>> = madeUp
