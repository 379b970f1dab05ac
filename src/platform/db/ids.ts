import { v7 } from 'uuid'

/** A new UUID, version 7: sorts by time of making. */
export function newId(): string {
  return v7()
}
