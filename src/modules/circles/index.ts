import type { Module } from '../../platform/module.ts'
import { messages } from './messages/messages.ts'
import { routes } from './routes.tsx'

export { chooseCircle } from './choose-circle.ts'
export { circleField, circleOrAloneField } from './circle-field.ts'
export {
  circleColumns,
  circleOf,
  circlesSeenBy,
  isForAll,
  isInCircle,
  isPersons,
  pathAfter,
  watches,
  type Circle,
  type CircleWish,
  type PersonsCircle,
  type SavedCircle,
} from './circle.ts'
export { endCircle, keepCircle } from './keep-circle.ts'
export { CircleField } from './pages/CircleField.tsx'
export { CircleBadge, CircleNote } from './pages/CircleNote.tsx'
export { seeAlong } from './see-along.ts'
export { seesThing } from './sees-thing.ts'
export { circlesOfPerson, coalitionsOf, inCircle, keptOfCircles, seenBy, watching } from './queries.ts'

export const circles: Module = { name: 'circles', messages, routes }
