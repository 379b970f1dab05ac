import { morphChildren } from '@hotwired/turbo'
import { Hearing } from './live.ts'
import type { TableFollowing } from './live-table.ts'

/**
 * `<kp-table src own live name waiting refused>`: the phone of somebody at a table. Shows `src`, which is the same for all, and
 * `own`, which is for this seat, as they change. Forms with `data-send` go through an outbox, so that nothing is lost.
 */
export class Table extends HTMLElement {
  #following: TableFollowing | undefined

  connectedCallback(): void {
    void this.#follow()
  }

  disconnectedCallback(): void {
    this.#following?.end()
    this.#following = undefined
  }

  /** Only the phones at a table load what that takes. */
  async #follow(): Promise<void> {
    const { TableFollowing: Following } = await import('./live-table.ts')
    if (!this.isConnected || this.#following) return
    this.#following = new Following(this, {
      morph: morphChildren,
      hear: (src, changed) => new Hearing(src, changed),
    })
  }
}
