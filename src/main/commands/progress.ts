import { SingleBar } from 'cli-progress'

export interface Progress {
  /** One more, or so many of a known total. */
  step(done?: number, total?: number): void
  end(): void
}

/** A bar on standard error; silent when that is no terminal. */
export function progress(what: string): Progress {
  const bar = new SingleBar({
    format: `{bar} {value} of {total} ${what}`,
    stream: process.stderr,
    noTTYOutput: false,
    clearOnComplete: true,
    hideCursor: true,
  })
  let at = 0
  let begun = false
  return {
    step: (done = at + 1, total = done) => {
      at = done
      if (!begun) bar.start(total, done)
      begun = true
      bar.setTotal(Math.max(total, done))
      bar.update(done)
    },
    end: () => bar.stop(),
  }
}
