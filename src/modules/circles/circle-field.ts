import { z } from 'zod'

/** What `CircleField` sends; without `hidden` where a thing cannot be for nobody else. */
export const circleField = z.union(
  [z.enum(['public', 'members', 'named', 'hidden']), z.uuid()],
  'site.circle_missing',
)
