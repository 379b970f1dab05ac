import { signedIn, type Rights, type Rule } from '../../platform/rights.ts'
import type { SeenThing } from '../../platform/thing.ts'
import { watches, type PersonsCircle } from './circle.ts'

/** A circle of persons with the thing it was made for, as the actor sees that. */
export interface OwnedCircle {
  readonly circle: PersonsCircle
  readonly thing: Pick<SeenThing, 'stewards' | 'areas'>
}

const ofOneThing: Rule<OwnedCircle> = (_actor, { circle }) =>
  circle.kind === 'named' ? null : 'circles.kept_elsewhere'

/** Who watches the place stands in while nobody answers for it. */
const answersForIt: Rule<OwnedCircle> = (actor, { thing: { stewards, areas } }) => {
  if (actor.person !== null && stewards.includes(actor.person)) return null
  return stewards.length === 0 && watches(actor, areas) ? null : 'circles.only_stewards'
}

export const circleRights: Rights<'change', OwnedCircle> = { change: [signedIn, ofOneThing, answersForIt] }
