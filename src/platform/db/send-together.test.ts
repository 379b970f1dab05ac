import { Writable } from 'node:stream'
import type { Client } from 'pg'
import { expect, test } from 'vitest'
import { sendTogether } from './send-together.ts'

test('what is asked in one go is one write, also after waiting for what is there; what is asked later is another', async () => {
  const writes: string[] = []
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk: string, _encoding, done) => done(void writes.push(chunk)),
    writev: (chunks, done) => done(void writes.push(chunks.map(({ chunk }) => String(chunk)).join(' '))),
  })
  const query = async (asked: string) => stream.write(asked)
  const client = { connection: { stream }, query } as unknown as Client
  sendTogether(client)
  const ask = async (asked: string) => {
    await Promise.resolve()
    return client.query(asked)
  }
  await Promise.all([ask('one'), ask('two'), ask('three')])
  await new Promise(setImmediate)
  await ask('four')
  await new Promise(setImmediate)
  expect(writes).toEqual(['one two three', 'four'])
})
