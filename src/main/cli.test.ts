import { afterEach, describe, expect, it, vi } from 'vitest'
import { run } from './cli.ts'

/** What a command that is used wrongly says and ends with. */
async function endOf(...argv: string[]): Promise<{ code: unknown; said: string }> {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const exit = vi.spyOn(process, 'exit').mockImplementation(code => {
    throw new Ended(code)
  })
  const end = await run(argv).catch((error: unknown) => error)
  expect(exit).toHaveBeenCalled()
  return { code: (end as Ended).code, said: said.mock.calls.map(([text]) => String(text)).join('') }
}

class Ended extends Error {
  readonly code: unknown
  constructor(code: unknown) {
    super()
    this.code = code
  }
}

afterEach(() => vi.restoreAllMocks())

describe('wrong use of a command', () => {
  it.each([
    [['nosuch'], "unknown command 'nosuch'"],
    [['search', '--nosuch', 'tuin'], "unknown option '--nosuch'"],
    [['user', 'invite'], "required option '--role <role>' not specified"],
  ])('%j ends with exit code 2 and says where to read more', async (argv, reason) => {
    const { code, said } = await endOf(...argv)
    expect(code).toBe(2)
    expect(said).toContain(reason)
    expect(said).toContain('npx knooppunt help')
  })
})
