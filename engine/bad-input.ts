/** What is wrong with text somebody gave, as one sentence without the file's name; `line` (1 is the first) when one line is to blame. */
export class BadInput extends Error {
  override readonly name = 'BadInput'
  readonly line: number | undefined

  constructor(reason: string, line?: number) {
    super(reason)
    this.line = line
  }
}
