/** The part of Turbo that we use; the package brings no types. */
declare module '@hotwired/turbo' {
  interface ProgressBar {
    setValue(value: number): void
    show(): void
    hide(): void
  }
  export function morphChildren(current: Element, fresh: Element): void
  export const session: {
    adapter: { progressBar: ProgressBar }
    refresh(url: string): void
  }
}
