import { signedIn, type Rights, type Rule } from '../../platform/rights.ts'
import { isConnectorOf } from '../people/index.ts'

/** Where a list is taken over. */
export interface ImportPlace {
  /** Codes of the place and of everything around it. */
  readonly areas: readonly string[]
}

const connectorThere: Rule<ImportPlace> = (actor, { areas }) =>
  isConnectorOf(actor, areas) ? null : 'imports.only_connectors'

export const rights: Rights<'see' | 'import' | 'undo', ImportPlace> = {
  see: [signedIn, connectorThere],
  import: [signedIn, connectorThere],
  undo: [signedIn, connectorThere],
}
