import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { projectFolder } from '../db/project-folder.ts'
import { settingsShape } from './settings-shape.ts'
import { readSettings, type Settings, type SettingTexts } from './settings.ts'

const DATA = mkdtempSync(join(tmpdir(), 'knooppunt-settings-'))
afterAll(() => rmSync(DATA, { recursive: true }))
const file = join(DATA, '.env')

function settingsFrom(flags: SettingTexts, env: SettingTexts): Settings {
  return readSettings(flags, env, file)
}

test('without any setting Knooppunt serves this machine with a database of its own', () => {
  const settings = settingsFrom({ DATA, SECRET: 's'.repeat(32) }, {})
  expect(settings).toEqual({
    PORT: 3000,
    HOST: '127.0.0.1',
    DATA,
    ROLE: 'all',
    MAIL_FROM: 'Knooppunt <knooppunt@localhost>',
    SECRET: 's'.repeat(32),
    LOG_LEVEL: 'info',
  })
})

test('the command line goes before the environment, that before .env, and an empty text is no setting', () => {
  writeFileSync(file, 'PORT=6000\nROLE=worker\nLOG_LEVEL="warn"\n')
  const settings = settingsFrom(
    { DATA, PORT: '4000', ROLE: '' },
    { PORT: '5000', ROLE: 'web', LOG_LEVEL: '' },
  )
  rmSync(file)
  expect([settings.PORT, settings.ROLE, settings.LOG_LEVEL]).toEqual([4000, 'web', 'warn'])
})

test.each<[SettingTexts, string]>([
  [{ PORT: 'abc' }, 'PORT must be a whole number from 1 to 65535, not "abc".'],
  [{ PORT: '70000' }, 'PORT must be a whole number from 1 to 65535, not "70000".'],
  [
    { DATABASE_URL: 'mysql://u:geheim@h/d' },
    'DATABASE_URL must be an address like postgresql://user:password@host:5432/name.',
  ],
  [
    { ORIGIN: 'https://a.example/pad' },
    'ORIGIN must be an address without a path, not "https://a.example/pad".',
  ],
  [{ ROLE: 'both' }, 'ROLE must be web, worker or all, not "both".'],
  [{ SECRET: 'short' }, 'SECRET must be at least 32 characters.'],
  [{ SMTP_URL: 'smtp://h' }, 'MAIL_FROM must be the address that mail comes from, because SMTP_URL is set.'],
  [
    { MAIL_FROM: 'a@b\nBcc: c@d' },
    'MAIL_FROM must be like Knooppunt <post@example.org>, not "a@b\nBcc: c@d".',
  ],
  [
    { IMAP_URL: 'https://u:geheim@mail.example' },
    'IMAP_URL must be an address like imaps://user:password@host/INBOX.',
  ],
  [
    { IMAP_URL: 'imaps://mail.example/INBOX' },
    'IMAP_URL must be an address with a user and a password, like imaps://user:password@host/INBOX.',
  ],
  [
    { IMAP_URL: 'imaps://u:geheim@mail.example' },
    'REPLY_ADDRESS must be the address at which replies come in, because IMAP_URL is set.',
  ],
  [
    { REPLY_ADDRESS: 'antwoord@buurt.example' },
    'IMAP_URL must be the mailbox in which replies come in, because REPLY_ADDRESS is set.',
  ],
  [
    { REPLY_ADDRESS: 'antwoorden-aan@buurt.example', IMAP_URL: 'imaps://u:geheim@mail.example' },
    'REPLY_ADDRESS must be like antwoord@buurt.example, with at most 11 characters before the @ and no plus, not "antwoorden-aan@buurt.example".',
  ],
  [
    { TRUST_PROXY: 'true' },
    'TRUST_PROXY must be addresses of proxies, like 127.0.0.1 or 10.0.0.0/8, with commas between, not "true".',
  ],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be fatal, error, warn, info, debug, trace or silent, not "loud".'],
  [{ HOST: 'a b' }, 'HOST must be an address of this machine, like 127.0.0.1 or 0.0.0.0, not "a b".'],
])('a wrong setting is one sentence that names it: %j', (wrong, sentence) => {
  expect(() => settingsFrom({}, { DATA, ...wrong })).toThrow(
    expect.objectContaining({ code: 'setting_wrong', message: sentence }),
  )
})

test('a wrong option is named as it was typed', () => {
  expect(() => settingsFrom({ PORT: '0' }, { DATA })).toThrow(
    '--port must be a whole number from 1 to 65535, not "0".',
  )
})

test('a secret is made once, kept in the data folder and readable by its owner only', () => {
  const made = settingsFrom({ DATA }, {}).SECRET
  expect(made).toHaveLength(43)
  expect(settingsFrom({ DATA }, {}).SECRET).toBe(made)
  expect(statSync(join(DATA, 'secret')).mode & 0o777).toBe(0o600)
})

test('.env.example shows each setting, and nothing else', () => {
  const example = readFileSync(join(projectFolder, '.env.example'), 'utf8')
  const shown = [...example.matchAll(/^# ([A-Z_]+)=/gm)].map(match => match[1])
  expect(shown).toEqual(Object.keys(settingsShape.shape))
})
