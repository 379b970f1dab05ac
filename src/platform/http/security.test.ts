import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { isOwnRequest, securityHeaders } from './security.ts'

const origin = 'https://knooppunt.example'

function asks(method: string, headers: Record<string, string>, hasSession = true): boolean {
  return isOwnRequest({ method, headers } as unknown as IncomingMessage, origin, hasSession)
}

test.each([
  ['reading is free for every site', 'GET', { 'sec-fetch-site': 'cross-site' }, true, true],
  ['our own form is taken', 'POST', { 'sec-fetch-site': 'same-origin' }, true, true],
  ['a form of another site is refused', 'POST', { 'sec-fetch-site': 'cross-site' }, true, false],
  ['a form of a sister site is refused', 'POST', { 'sec-fetch-site': 'same-site' }, true, false],
  ['an old browser is known by its Origin', 'POST', { origin }, true, true],
  ['another Origin is refused', 'POST', { origin: 'https://evil.example' }, true, false],
  ['without both, a session is not misused', 'POST', {}, true, false],
  ['without both and without a session, a program may post', 'POST', {}, false, true],
] as const)('%s', (_rule, method, headers, hasSession, taken) => {
  expect(asks(method, headers, hasSession)).toBe(taken)
})

test('no page may run a script or style of its own, or be framed', () => {
  const policy = securityHeaders(true)['content-security-policy']
  expect(policy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
      "worker-src 'self' blob:; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; " +
      'upgrade-insecure-requests',
  )
})
