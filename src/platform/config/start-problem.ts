export type StartProblemCode =
  | 'setting_wrong'
  | 'data_in_use'
  | 'data_not_usable'
  | 'disk_full'
  | 'port_taken'
  | 'database_unreachable'
  | 'database_unfit'
  | 'database_failed'
  | 'migration_failed'

/** Why the program cannot start, as one plain sentence for the operator; it ends the program with exit code 1. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem'
  readonly code: StartProblemCode

  constructor(code: StartProblemCode, sentence: string, options?: ErrorOptions) {
    super(sentence, options)
    this.code = code
  }
}
