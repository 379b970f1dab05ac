import { expect, test } from 'vitest'
import { isSame, localPath, newCode, readableCode } from './sign-in.ts'

test('after signing in one goes on only to a path of this site', () => {
  expect(localPath('/deventer/vragen?na=1')).toBe('/deventer/vragen?na=1')
  expect(localPath('/en/mijn')).toBe('/mijn')
  const elsewhere = [
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    '/en//evil.example',
    'javascript:alert(1)',
    'mijn',
    '',
  ]
  expect(elsewhere.map(path => localPath(path))).toEqual(Array(9).fill('/mijn'))
})

test('a code has six digits, also when it begins with zeros', () => {
  expect(Array.from({ length: 50 }, newCode).filter(code => !/^\d{6}$/.test(code))).toEqual([])
  expect(readableCode('012345')).toBe('012 345')
})

test('hashes of another length are not the same', () => {
  expect([isSame('abc', 'abc'), isSame('abc', 'abd'), isSame('abc', 'ab')]).toEqual([true, false, false])
})
