import { parseArgs } from 'node:util'
import { loadTsx } from '../src/testing/tsx-hook.ts'

const help = `npm run bench -- [--fresh] [--scale 0.1] [--seconds 4] [--json]
  --fresh    makes the data anew; they are kept in .knooppunt otherwise
  --scale    with this part of the 200,000 initiatives, 50,000 people and 20,000 questions
  --seconds  how long each of the three measurements of a page lasts
  --json     gives the figures for programs`

const { values } = parseArgs({
  options: {
    fresh: { type: 'boolean', default: false },
    scale: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '4' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean' },
  },
})
const [scale, seconds] = [Number(values.scale), Number(values.seconds)]

if (values.help || !(scale > 0 && scale <= 1) || !(seconds >= 1)) {
  console.error(help)
  process.exitCode = values.help ? 0 : 2
} else {
  loadTsx()
  const { bench } = await import('./bench.ts')
  try {
    await bench({ fresh: values.fresh, scale, seconds, json: values.json })
  } catch (error) {
    console.error(error instanceof SuppressedError ? error.suppressed : error)
    process.exitCode = 1
  }
}
