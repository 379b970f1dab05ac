import type { FastifyInstance } from 'fastify'

export function routes(_app: FastifyInstance): void {}
