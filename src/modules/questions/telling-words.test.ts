import { expect, it } from 'vitest'
import { tellingWords } from './telling-words.ts'

it.each([
  ['Wie weet hoe je een moestuin begint?', 'hoe je een moestuin'],
  ['Kan iemand mij helpen met belastingaangifte?', 'mij met belastingaangifte'],
  ['Ik zoek tips voor een buurtbarbecue', 'Ik voor een buurtbarbecue'],
  ['Wie helpt?', 'Wie helpt'],
])('"%s" is about "%s"', (text, telling) => {
  expect(tellingWords(text)).toEqual({ title: telling, text: '' })
})

it('what explains a question is told apart from it', () => {
  const told = tellingWords('Wie wil helpen?\nEr ligt zwerfafval.\nOok in de vijver.')
  expect(told).toEqual({ title: '', text: 'Er zwerfafval Ook in de vijver' })
})
