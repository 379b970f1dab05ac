import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseEnv } from 'node:util'
import type { z } from 'zod'
import { projectFolder } from '../db/project-folder.ts'
import { keptSecret } from './kept-secret.ts'
import { settingsShape } from './settings-shape.ts'
import { StartProblem } from './start-problem.ts'

type Values = z.infer<typeof settingsShape>
export type SettingName = keyof Values
export type SettingTexts = { [name in SettingName]?: string | undefined }

/** `DATA` is an absolute path; `SECRET` was made and kept in that folder when none was given. */
export type Settings = Readonly<Omit<Values, 'SECRET'> & { SECRET: string }>

/**
 * Reads all settings: what the command line says goes before the environment, and that before `.env`.
 * Throws a `StartProblem` that names the first wrong one.
 */
export function readSettings(
  flags: SettingTexts,
  env: NodeJS.ProcessEnv = process.env,
  file = join(projectFolder, '.env'),
): Settings {
  const given = { ...withoutEmpty(textsIn(file)), ...withoutEmpty(env), ...withoutEmpty(flags) }
  const { data: values, error } = settingsShape.safeParse(given)
  if (error) throw settingProblem(error.issues[0], given, flags)
  const DATA = resolve(projectFolder, values.DATA)
  return { ...values, DATA, SECRET: values.SECRET ?? keptSecret(DATA) }
}

function textsIn(file: string): SettingTexts {
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}
}

/** An empty line in `.env` means: not set. */
function withoutEmpty(texts: Record<string, string | undefined>): SettingTexts {
  return Object.fromEntries(
    Object.entries(texts).filter(([, text]) => text !== undefined && text.trim() !== ''),
  )
}

/** A wrong one of these is not repeated on the screen. */
const mayHoldPassword: readonly SettingName[] = [
  'DATABASE_URL',
  'SMTP_URL',
  'IMAP_URL',
  'SECRET',
  'OIDC_CLIENT_SECRET',
]

function settingProblem(
  issue: z.core.$ZodIssue | undefined,
  given: SettingTexts,
  flags: SettingTexts,
): StartProblem {
  const name = issue?.path[0] as SettingName
  const shown = flags[name] ? `--${name.toLowerCase().replaceAll('_', '-')}` : name
  const value = mayHoldPassword.includes(name) || given[name] === undefined ? '' : `, not "${given[name]}"`
  return new StartProblem('setting_wrong', `${shown} must be ${issue?.message}${value}.`)
}
