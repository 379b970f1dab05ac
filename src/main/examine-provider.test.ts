import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSettings } from '../platform/config/settings.ts'
import { startProvider, type TestProvider } from '../testing/identity-provider.ts'
import { providerFindings } from './examine-provider.ts'

let provider: TestProvider
beforeAll(async () => void (provider = await startProvider()))
afterAll(() => provider.stop())

const examined = async (env: Readonly<Record<string, string>>) => {
  const usual = { DATABASE_URL: 'postgres://127.0.0.1/x', SECRET: 'a secret for tests, at least 32 long' }
  const findings = await providerFindings(readSettings({ ...usual, ...env }, {}))
  return findings.map(({ verdict }) => verdict)
}

test('without a provider there is nothing to say of it', async () => {
  expect(await examined({})).toEqual([])
})

test('a provider that answers as its settings say is good', async () => {
  expect(await examined(provider.env)).toEqual(['good'])
})

test('an address at which no provider is, or that calls itself otherwise, is bad', async () => {
  const other = provider.issuer.replace('127.0.0.1', 'localhost')
  expect(await examined({ ...provider.env, OIDC_ISSUER: `${provider.issuer}/elders` })).toEqual(['bad'])
  expect(await examined({ ...provider.env, OIDC_ISSUER: other })).toEqual(['bad'])
})
