import { globSync } from 'node:fs'
import type { Check } from '../check.ts'
import { jsonOf, judged, runTool, settings, under } from './run-tool.ts'

type Report = { filePath: string; messages: { line?: number; ruleId: string | null; message: string }[] }[]
type StyleReport = { source: string; warnings: { line: number; text: string }[] }[]
type SqlReport = { file: string; line: number; rule_name: string; message: string }[]

export const measures: Check = {
  name: 'measures',
  says:
    'Files end at 300 lines, functions at 50 (pages 100), parameters at 3, imports at 12; no default export, ' +
    'no `any`, no promise left alone, no catch that swallows.',
  heavy: true,
  async run(root) {
    const config = settings('eslint.config.mjs')
    const outcome = await runTool(root, 'eslint', ['--config', config, '--format', 'json', '.'])
    const findings = jsonOf<Report>(outcome, []).flatMap(({ filePath, messages }) =>
      messages.map(({ line, ruleId, message }) => ({
        file: under(root, filePath),
        ...(line !== undefined && { line }),
        todo: `${message} (${ruleId ?? 'eslint'})`,
      })),
    )
    return judged('eslint', outcome, findings)
  },
}

export const layout: Check = {
  name: 'layout',
  says: 'Every file is laid out by prettier.',
  heavy: true,
  async run(root) {
    const settingsFor = [
      '--config',
      settings('.prettierrc.json'),
      '--ignore-path',
      settings('.prettierignore'),
    ]
    const outcome = await runTool(root, 'prettier', ['--list-different', ...settingsFor, '.'])
    const files = outcome.stdout.split('\n').filter(Boolean)
    return judged(
      'prettier',
      outcome,
      files.map(file => ({ file, todo: `run: npx prettier --write ${file}` })),
    )
  },
}

export const styles: Check = {
  name: 'styles',
  says: 'Style sheets name colours by token; only src/ui/themes/ may say which colour that is.',
  async run(root) {
    const args = [
      'src/**/*.css',
      '--config',
      '.stylelintrc.json',
      '--formatter',
      'json',
      '--allow-empty-input',
    ]
    const outcome = await runTool(root, 'stylelint', args)
    // stylelint 18 writes its report to standard error.
    const report = jsonOf<StyleReport>({ ...outcome, stdout: outcome.stderr || outcome.stdout }, [])
    const findings = report.flatMap(({ source, warnings }) =>
      warnings.map(({ line, text }) => ({ file: under(root, source), line, todo: text })),
    )
    return judged('stylelint', outcome, findings)
  },
}

export const migrations: Check = {
  name: 'migrations',
  says: 'Migrations only go forward and do not block or break a running hub; an exception is noted above the line.',
  async run(root) {
    const files = globSync('db/migrations/*.sql', { cwd: root })
    if (files.length === 0) return []
    const args = ['--config', settings('.squawk.toml'), '--reporter', 'json', ...files]
    const outcome = await runTool(root, 'squawk-cli#squawk', args)
    const findings = jsonOf<SqlReport>(outcome, []).map(({ file, line, rule_name, message }) => ({
      file: under(root, file),
      line: line + 1,
      todo: `${message} Where it must be so, say why and put \`-- squawk-ignore ${rule_name}\` above it.`,
    }))
    return judged('squawk', outcome, findings)
  },
}
