import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Actor } from '../ctx/actor.ts'

/** What a key may be used for. */
export const scopes = ['read', 'ask', 'answer', 'edit', 'webhooks'] as const
export type Scope = (typeof scopes)[number]

/** Whose key it is, and what it may be used for. */
export interface KeyHolder {
  readonly actor: Actor
  readonly scopes: readonly Scope[]
}

export interface Answer {
  readonly body: unknown
  /** Of a thing that is changed with If-Match: stands before the dot in its ETag. */
  readonly version?: number | undefined
  /** Address of the following part of a list. */
  readonly next?: string | undefined
  /** Address of what was made. */
  readonly location?: string | undefined
}

/** One thing that programs can ask, as the server runs it and the document describes it. */
export interface Operation {
  readonly method: 'get' | 'post' | 'put'
  /** As OpenAPI writes it: `/initiatieven/{id}`. */
  readonly path: string
  /** Name in the document, such as `listInitiatives`. */
  readonly id: string
  readonly tag: string
  /** One Dutch sentence. */
  readonly summary: string
  readonly scope: Scope
  readonly params: z.ZodObject
  readonly query: z.ZodObject
  readonly body: z.ZodType | null
  readonly answer: z.ZodType
  readonly status: 200 | 201
  readonly type: 'application/json' | 'application/geo+json'
  /** Most bytes of what is sent to it; a megabyte when left out. */
  readonly mostBytes?: number | undefined
  /** Whether it must be told, in If-Match, which version is changed. */
  readonly conditional: boolean
  run(asked: Asked<unknown, unknown, unknown>): Promise<Answer>
}

export interface Asked<P, Q, B> {
  readonly params: P
  readonly query: Q
  readonly body: B
  readonly request: FastifyRequest
}

const nothing = z.object({})
type Nothing = typeof nothing

type Told = Pick<Operation, 'method' | 'path' | 'id' | 'tag' | 'summary' | 'answer'> &
  Partial<Pick<Operation, 'scope' | 'status' | 'type' | 'conditional' | 'mostBytes'>>

interface Parts<P, Q, B> {
  readonly params?: P
  readonly query?: Q
  readonly body?: B
}

/** An operation whose `run` gets what its schemas read. A GET needs the scope `read` when it is asked with a key. */
export function operation<
  P extends z.ZodObject = Nothing,
  Q extends z.ZodObject = Nothing,
  B extends z.ZodType = z.ZodUndefined,
>(
  told: Told & Parts<P, Q, B> & { run(asked: Asked<z.output<P>, z.output<Q>, z.output<B>>): Promise<Answer> },
): Operation {
  return {
    scope: 'read',
    status: 200,
    type: 'application/json',
    conditional: false,
    ...told,
    params: told.params ?? nothing,
    query: told.query ?? nothing,
    body: told.body ?? null,
    run: asked => told.run(asked as Asked<z.output<P>, z.output<Q>, z.output<B>>),
  }
}
