import type { FastifyInstance } from 'fastify'
import type { Consumer } from './activities/consume.ts'
import type { FeatureCollection } from './api/features.ts'
import type { Operation } from './api/operation.ts'
import type { House, Witness } from './ctx/transact.ts'
import type { Messages } from './i18n/words.ts'
import type { Job } from './jobs/boss.ts'
import type { ReplyTaker } from './mail/reply.ts'
import type { ThingKind, ThingKindAmong } from './thing.ts'

/** What a module offers to the composition root. */
export interface Module {
  readonly name: string
  readonly messages: Messages
  /** Adds its pages. */
  routes?(app: FastifyInstance): void
  /** What programs may ask of it. */
  readonly api?: readonly Operation[]
  /** What of it lies somewhere on the map. */
  readonly features?: readonly FeatureCollection[]
  /** What it has that others may point at. */
  readonly things?: readonly (ThingKind | ThingKindAmong)[]
  jobs?(house: House): readonly Job[]
  consumers?: readonly Consumer[]
  /** What people may answer by mail. */
  readonly replies?: readonly ReplyTaker[]
  /** Sees everything that is told before it is saved. */
  readonly witness?: Witness
}
