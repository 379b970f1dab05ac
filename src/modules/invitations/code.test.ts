import { expect, test } from 'vitest'
import { readableCode } from '../../platform/short-code.ts'
import { codeOf, hashOfCode, readCode } from './code.ts'
import { createHmac } from 'node:crypto'

const signer = {
  sign: (purpose: string, text: string) =>
    createHmac('sha256', 'a secret').update(`${purpose}\n${text}`).digest('base64url').slice(0, 22),
}

test('a code has eight letters of the twenty that are not taken for another', () => {
  const codes = Array.from({ length: 500 }, (_, at) => codeOf(signer, `id ${at}`))
  expect(codes.filter(code => !/^[ABCDEFGHJKLMNPRSTWXZ]{8}$/.test(code))).toEqual([])
  expect(new Set(codes).size).toBe(500)
  expect([...new Set(codes.join(''))].sort().join('')).toBe('ABCDEFGHJKLMNPRSTWXZ')
})

test('a code is read as people type it; what cannot be one is none', () => {
  expect([
    readCode(' abcd efgh '),
    readCode('ABCD-EFGH'),
    readCode('ABCDEFG'),
    readCode('ABCDEFGHJ'),
    readCode('ABCDEFGO'),
    readCode('ABCDEFG1'),
  ]).toEqual(['ABCDEFGH', 'ABCDEFGH', undefined, undefined, undefined, undefined])
  expect(readableCode('ABCDEFGH')).toBe('ABCD EFGH')
})

test('what is kept of a code says nothing without the secret of the installation', () => {
  const other = { sign: (purpose: string, text: string) => signer.sign(`other ${purpose}`, text) }
  expect(hashOfCode(signer, 'ABCDEFGH')).not.toBe(hashOfCode(other, 'ABCDEFGH'))
  expect(codeOf(signer, 'id')).not.toBe(codeOf(other, 'id'))
})
