import { expect, test } from 'vitest'
import { securityText } from './security-text.ts'

test('security.txt stays valid for half a year after each request', () => {
  expect(securityText('https://knooppunt.example', new Date('2026-03-03T09:00:00Z'))).toBe(
    `Contact: https://knooppunt.example/hulp
Expires: 2026-09-01T09:00:00.000Z
Preferred-Languages: nl, en
Canonical: https://knooppunt.example/.well-known/security.txt
`,
  )
})
