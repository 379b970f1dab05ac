import fc from 'fast-check'

/** Drawn input is the same at every run, so that a red test stays red. `DRAW=7 npm test` draws other input. */
fc.configureGlobal({ seed: Number(process.env['DRAW'] ?? 20261122) })
