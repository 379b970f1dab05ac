import { z } from 'zod'

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

/** The last of a part of a list; the next part begins after it. */
export interface After {
  readonly at: Date
  readonly id: string
}

const schema = z.string().regex(new RegExp(`^\\d{1,14}_${uuid}$`))
const read = (text: string): After => {
  const [at, id = ''] = text.split('_')
  return { at: new Date(Number(at)), id }
}

/** Cursors for lists in the order of a moment and an id, newest first. */
export const momentCursor = {
  schema,
  /** In the address of a page. What does not fit is left out: an old link still shows a list. */
  inAddress: schema.transform(read).optional().catch(undefined),
  write: (at: Date, id: string): string => `${at.getTime()}_${id}`,
  read,
}
