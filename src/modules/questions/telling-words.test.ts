import { expect, it } from 'vitest'
import { tellingWords } from './telling-words.ts'

it.each([
  ['Wie weet hoe je een moestuin begint?', 'hoe je een moestuin'],
  ['Kan iemand mij helpen met belastingaangifte?', 'mij met belastingaangifte'],
  ['Ik zoek tips voor een buurtbarbecue', 'Ik voor een buurtbarbecue'],
  ['Wie helpt?', 'Wie helpt'],
])('"%s" is about "%s"', (text, telling) => {
  expect(tellingWords(text)).toBe(telling)
})
