import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BadInput } from '@knooppunt/engine/bad-input'
import { describe, expect, it } from 'vitest'
import { givenText, onGiven, WrongInput } from './given.ts'

describe('what somebody gives a command', () => {
  it('is the text of the file', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'given-')), 'a.csv')
    writeFileSync(path, 'één')
    expect(await givenText(path)).toBe('één')
  })

  it('that cannot be read is refused with the name and the reason', async () => {
    await expect(givenText('/nowhere/a.pb')).rejects.toThrow(
      new WrongInput('/nowhere/a.pb: there is no such file or folder.'),
    )
    await expect(givenText(tmpdir())).rejects.toThrow(
      new WrongInput(`${tmpdir()}: this is a folder, give a file.`),
    )
  })

  it('that an engine refuses is named with its line', () => {
    const refuse = () => {
      throw new BadInput('A quote (") is opened here and never closed.', 7)
    }
    expect(() => onGiven('a.pb', refuse)).toThrow(
      'a.pb, line 7: A quote (") is opened here and never closed.',
    )
    expect(() => onGiven('-', refuse)).toThrow('standard input, line 7: A quote')
  })

  it('does not hide a fault of ours', () => {
    const fail = () => {
      throw new TypeError('ours')
    }
    expect(() => onGiven('a.pb', fail)).toThrow(TypeError)
  })
})
