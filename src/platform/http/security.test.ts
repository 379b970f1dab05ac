import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { isOwnRequest, securityHeaders } from './security.ts'

const origin = 'https://knooppunt.example'

function asks(method: string, headers: Record<string, string | undefined>, hasSession = true): boolean {
  return isOwnRequest({ method, headers } as unknown as IncomingMessage, origin, hasSession)
}

test.each([
  {
    rule: 'reading is free for every site',
    method: 'GET',
    headers: { 'sec-fetch-site': 'cross-site' },
    hasSession: true,
    taken: true,
  },
  {
    rule: 'our own form is taken',
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin' },
    hasSession: true,
    taken: true,
  },
  {
    rule: 'a form of another site is refused',
    method: 'POST',
    headers: { 'sec-fetch-site': 'cross-site' },
    hasSession: true,
    taken: false,
  },
  {
    rule: 'a form of a sister site is refused',
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-site' },
    hasSession: true,
    taken: false,
  },
  {
    rule: 'an old browser is known by its Origin',
    method: 'POST',
    headers: { origin },
    hasSession: true,
    taken: true,
  },
  {
    rule: 'another Origin is refused',
    method: 'POST',
    headers: { origin: 'https://evil.example' },
    hasSession: true,
    taken: false,
  },
  {
    rule: 'without both, a session is not misused',
    method: 'POST',
    headers: {},
    hasSession: true,
    taken: false,
  },
  {
    rule: 'without both and without a session, a program may post',
    method: 'POST',
    headers: {},
    hasSession: false,
    taken: true,
  },
])('$rule', ({ method, headers, hasSession, taken }) => {
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
