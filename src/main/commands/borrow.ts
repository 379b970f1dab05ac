import type { Command } from 'commander'
import { readSettings, type Settings } from '../../platform/config/settings.ts'
import { openInstallation, type Installation } from '../installation.ts'
import { openLog } from '../log.ts'

/** The settings of a command: its flags go before the environment. */
export function settingsOf(command: Command): Settings {
  const { data } = command.optsWithGlobals<{ data?: string }>()
  return readSettings({ DATA: data })
}

/** Lets a command work on the installation, beside a running server or without one. */
export async function borrow<T>(
  command: Command,
  work: (installation: Installation) => Promise<T>,
): Promise<T> {
  const settings = settingsOf(command)
  const installation = await openInstallation({ settings, log: openLog('warn'), serves: false })
  try {
    return await work(installation)
  } finally {
    await installation.close()
  }
}

/** Writes the answer: JSON for programs, or the lines for people. */
export function answer(command: Command, { json, lines }: { json: unknown; lines: readonly string[] }): void {
  const wantsJson = command.optsWithGlobals<{ json?: boolean }>().json === true
  console.log(wantsJson ? JSON.stringify(json, null, 2) : lines.join('\n'))
}
