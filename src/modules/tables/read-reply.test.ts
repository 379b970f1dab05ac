import { expect, test } from 'vitest'
import { readReply } from './read-reply.ts'

const questions = ['Waar loop je nu vast?', 'Hoe ziet het eruit als het lukt?', 'Wat kun jij loslaten?']
const read = (text: string) => {
  const { answer, named, bodies } = readReply(text, questions)
  return [answer, named, Object.fromEntries(bodies)]
}

test.each<[string, unknown[]]>([
  ['Bij het geld.\nEn bij tijd.', [null, null, { 0: 'Bij het geld.\nEn bij tijd.' }]],
  [
    '1. Bij het geld.\n2) Groen.\n\n3: Niets.',
    [null, null, { 0: 'Bij het geld.', 1: 'Groen.', 2: 'Niets.' }],
  ],
  ['Ja.\n\nzonder naam\n\n2. Groen.', ['yes', false, { 1: 'Groen.' }]],
  ['Nee\nMet naam', ['no', true, {}]],
  ['Misschien wel\n1. Geld', [null, null, { 0: 'Misschien wel\nGeld' }]],
  ['Dag Ria,\n2. Groen.', [null, null, { 0: 'Dag Ria,', 1: 'Groen.' }]],
  ['3. Niets.\n1. Toch iets.', [null, null, { 2: 'Niets.\n1. Toch iets.' }]],
  ['4. Er is geen vierde vraag.', [null, null, { 0: '4. Er is geen vierde vraag.' }]],
  ['1. Waar loop je nu vast?\nBij het geld.', [null, null, { 0: 'Bij het geld.' }]],
  ['vraag 2: Groen.', [null, null, { 1: 'Groen.' }]],
  ['1. Om drie redenen:\n1. geld\n2. tijd', [null, null, { 0: 'Om drie redenen:\n1. geld', 1: 'tijd' }]],
])('%j is read as lines on top, and answers by number', (text, said) => {
  expect(read(text)).toEqual(said)
})
