import { z } from 'zod'

const missing = 'site.circle_missing'
const id = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'

/** What `CircleField` sends. */
export const circleField = z.string(missing).regex(new RegExp(`^(?:public|members|named|${id})$`), missing)

/** The same where a thing can be for nobody else. */
export const circleOrAloneField = z
  .string(missing)
  .regex(new RegExp(`^(?:public|members|named|hidden|${id})$`), missing)
