import type { House } from '../../platform/ctx/transact.ts'
import { may } from '../../platform/rights.ts'
import { showOnCoalitions } from '../coalitions/index.ts'
import { dayOf } from '../organisations/index.ts'
import { AgreementsOfCoalition } from './pages/AgreementsOfCoalition.tsx'
import { agreementsIn } from './queries/agreements.ts'
import { signaturesOf } from './queries/signatures.ts'
import { beginRights } from './rights.ts'

/** On the page of a coalition: its agreements, how they stand, and the way to a new one. */
export function showOnCoalitionPages(house: House): void {
  showOnCoalitions(house, 'agreements', async ({ reader, view, coalition }) => {
    const agreements = await agreementsIn(reader, coalition)
    const ids = agreements.map(({ id }) => id)
    const signatures = await signaturesOf(reader, ids)
    const { actor } = reader
    const mayBegin = may(beginRights, { actor, action: 'begin', thing: coalition }) === null
    const today = dayOf(reader.now)
    const html = <AgreementsOfCoalition {...{ view, coalition, agreements, signatures, mayBegin, today }} />
    return { html, changesWith: ids }
  })
}
