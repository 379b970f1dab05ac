import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')

describe('knooppunt text', () => {
  it('split gives the parts as lemmas, and the lemma of a simplex', () => {
    expect(text('split', 'aandachtspunten\nbewonersinitiatief\nvoedselbos\nwinkels\n')).toEqual({
      code: 0,
      out: 'aandacht punt\nbewoner initiatief\nvoedsel bos\nwinkel\n',
      error: '',
    })
  })

  it('lemma gives the term a form is joined to', () => {
    expect(text('lemma', 'initiatieven\nSteden\nkinderen').out).toBe('initiatief\nstad\nkind\n')
  })

  it('tokens gives the search terms of each line', () => {
    expect(text('tokens', 'De bewonersinitiatieven van de wijk\n').out).toBe(
      'bewonersinitiatief bewoner initiatief wijk\n',
    )
  })

  it('gives an empty line for an empty line, and nothing for nothing', () => {
    expect([text('lemma', '\nhuizen\r\n\n').out, text('lemma', '').out]).toEqual(['\nhuis\n\n', ''])
  })

  it('ends wrong use with exit code 2 and a sentence', () => {
    const { code, out, error } = start('./src/main/cli.ts', "run(['text', 'stem'])", '')
    expect([code, out, error.split('\n')[0]]).toEqual([2, '', "error: unknown command 'stem'"])
  })

  it('gives as many lines as it got, whatever they hold', () => {
    const line = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
    const lines = fc.sample(line, { numRuns: 300, seed: 20260303 }).map(one => one.replaceAll('\n', ' '))
    const given = Buffer.concat([Buffer.from(`${lines.join('\n')}\n`), Buffer.from([0xff, 0xfe, 0x0a])])
    for (const task of ['split', 'lemma', 'tokens']) {
      const { code, out, error } = text(task, given)
      expect([code, out.split('\n').length - 1, error]).toEqual([0, 301, ''])
    }
  })
})

function text(task: string, input: string | Buffer) {
  return start(
    './src/main/commands/text.ts',
    `textCommand().parseAsync(['${task}'], { from: 'user' })`,
    input,
  )
}

/** Runs the source itself, as no build is at hand. */
function start(source: string, call: string, input: string | Buffer) {
  const script = `
    const { loadTsx } = await import('./src/testing/tsx-hook.ts')
    loadTsx()
    const source = await import('${source}')
    await source.${call}`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    input,
    encoding: 'utf8',
    timeout: 60_000,
  })
  return { code: status, out: stdout, error: stderr }
}
