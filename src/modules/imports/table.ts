export interface TableRow {
  /** As a spreadsheet numbers it: the first row of the file is 1. */
  readonly row: number
  readonly cells: readonly string[]
}

export interface Table {
  /** Names of the columns, each once; one without a name is called by its number. */
  readonly header: readonly string[]
  readonly rows: readonly TableRow[]
}
