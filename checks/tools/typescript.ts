import type { Check, Finding } from '../check.ts'
import { judged, runTool, under } from './run-tool.ts'

const diagnostic = /^(.+?)\((\d+),\d+\): (?:error|warning) (.+)$/gm

function placesIn(root: string, text: string): Finding[] {
  return [...text.matchAll(diagnostic)].map(([, file = '', line, said = '']) => ({
    file: under(root, file),
    line: Number(line),
    todo: said,
  }))
}

export const types: Check = {
  name: 'types',
  says: 'Every file passes the TypeScript compiler in its strictest settings.',
  heavy: true,
  async run(root) {
    const outcome = await runTool(root, 'typescript#tsc', ['--noEmit', '--pretty', 'false'])
    return judged('tsc', outcome, placesIn(root, outcome.stdout))
  },
}

export const escaping: Check = {
  name: 'escaping',
  says: 'Every text in a page is escaped: its element has `safe`, or it goes through Html.escapeHtml.',
  heavy: true,
  async run(root) {
    const outcome = await runTool(root, '@kitajs/ts-html-plugin#xss-scan', ['--simplified'])
    return judged('xss-scan', outcome, placesIn(root, outcome.stderr))
  },
}
