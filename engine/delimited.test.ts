import { describe, expect, it } from 'vitest'
import { BadInput } from './bad-input.ts'
import { delimitedRecords } from './delimited.ts'

const records = (text: string, separator = ',') => [...delimitedRecords(text, separator)]

describe('records of a delimited file', () => {
  it('knows the line of each record, past empty lines and line ends inside quotes', () => {
    expect(records('\uFEFFa,b\r\n\r\n"1\n2","say ""hi"""\rc,\n')).toEqual([
      { line: 1, fields: ['a', 'b'] },
      { line: 3, fields: ['1\n2', 'say "hi"'] },
      { line: 5, fields: ['c', ''] },
    ])
  })

  it('takes a quote in the middle of a field as text', () => {
    expect(records('het "groene" plein;"zo "en" zo";x', ';')).toEqual([
      { line: 1, fields: ['het "groene" plein', 'zo "en" zo', 'x'] },
    ])
  })

  it('says on which line a quote is opened that is never closed', () => {
    expect(() => records('a,b\n1,"2\n3,4')).toThrow(
      expect.objectContaining({ line: 2, message: 'A quote (") is opened here and never closed.' }),
    )
    expect(() => records('"')).toThrow(BadInput)
  })
})
