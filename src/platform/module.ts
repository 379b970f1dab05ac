import type { FastifyInstance } from 'fastify'
import type { Consumer } from './activities/consume.ts'
import type { House } from './ctx/transact.ts'
import type { Messages } from './i18n/words.ts'
import type { Job } from './jobs/boss.ts'

/** What a module offers to the composition root. */
export interface Module {
  readonly name: string
  readonly messages: Messages
  /** Adds its pages and its JSON resources. */
  routes?(app: FastifyInstance): void
  jobs?(house: House): readonly Job[]
  consumers?: readonly Consumer[]
}
