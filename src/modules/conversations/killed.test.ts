import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../testing/world.ts'
import { conversations } from './index.ts'
import { conversationIn } from '../../testing/conversations.ts'
import { hashFor } from './voter.ts'

let world: World

beforeAll(async () => {
  world = await openWorld([conversations])
})
afterAll(() => world.close())

const kills = 3

test(
  'each vote that was acknowledged is there after kill -9 during votes',
  { timeout: 180_000 },
  async () => {
    const host = await world.person('Hanna')
    for (let kill = 0; kill < kills; kill += 1) {
      const { id, statements } = await conversationIn(world, host)
      const acknowledged = await voteUntilKilled(id, statements[0]?.id ?? '')
      const rows = await world.house.db
        .selectFrom('votes as t')
        .innerJoin('voters as v', 'v.id', 't.voter')
        .select(['v.token_hash', 't.vote'])
        .where('v.conversation', '=', id)
        .execute()
      const saved = new Set(rows.filter(({ vote }) => vote === 1).map(({ token_hash }) => token_hash))
      expect(acknowledged.length).toBeGreaterThan(10)
      expect(acknowledged.filter(token => !saved.has(hashFor(id, token)))).toEqual([])
    }
  },
)

async function voteUntilKilled(conversation: string, statement: string): Promise<string[]> {
  const file = join(import.meta.dirname, '../../testing/voting-process.ts')
  const child = spawn(process.execPath, [file], {
    env: { ...process.env, DATABASE: world.databaseUrl, CONVERSATION: conversation, STATEMENT: statement },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const acknowledged: string[] = []
  createInterface(child.stdout).on('line', line => acknowledged.push(line))
  while (acknowledged.length <= 10 && child.exitCode === null) await delay(10)
  await delay(100)
  child.kill('SIGKILL')
  await once(child, 'close')
  return acknowledged
}
