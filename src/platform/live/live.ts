import { PageStore } from '../http/page-store.ts'
import { Streams } from './streams.ts'

/** What follows the facts in this process: kept pages that become stale, and open pages that refresh. */
export interface Live {
  readonly pages: PageStore
  readonly streams: Streams
  /** Called with the keys of places and objects after each commit, here or elsewhere. */
  changed(keys: readonly string[]): void
}

export function openLive(): Live {
  const pages = new PageStore()
  const streams = new Streams()
  return {
    pages,
    streams,
    changed: keys => {
      pages.changed(keys)
      streams.changed(keys)
    },
  }
}
