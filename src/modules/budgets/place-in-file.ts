import type { Election } from '@knooppunt/engine/budgeting'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { placeNamed, type Place } from '../places/index.ts'
import { slugText } from './budget.ts'

/** The place with this code or URL; the one that the file says it was about when left out. */
export async function placeOf(
  reader: Reader,
  election: Pick<Election, 'meta'>,
  named: string | undefined,
): Promise<Place> {
  const place = await (named === undefined ? placeInFile(reader, election) : placeNamed(reader, named))
  if (place) return place
  const unit = election.meta.get('unit') ?? ''
  const code = named === undefined ? 'budgets.place_not_in_file' : 'budgets.place_unknown'
  throw new Refusal('invalid', code, { field: 'place', unit })
}

/** `unit` is a code or the name of a municipality, `district` the name of a part of it. */
async function placeInFile(reader: Reader, { meta }: Pick<Election, 'meta'>): Promise<Place | undefined> {
  const [unit = '', district = ''] = ['unit', 'district'].map(key => meta.get(key))
  const whole = (await placeNamed(reader, unit)) ?? (await placeNamed(reader, slugText(unit)))
  if (!whole || district === '') return whole
  return (await placeNamed(reader, `${whole.path}/${slugText(district)}`)) ?? whole
}
