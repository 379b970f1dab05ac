import { expect, test } from 'vitest'
import { dutchWords } from '../search/index.ts'
import { findWords } from './find-words.ts'

const found = (list: string[], text: string) => findWords(dutchWords(), list, text)

test('a word of the list is found in another form and within a compound', () => {
  expect(found(['sukkel'], 'Wat een sukkels zijn jullie')).toEqual(['sukkel'])
  expect(found(['gokken'], 'Kom gokken, hij gokt ook')).toEqual(['gokken'])
  expect(found(['lening'], 'Snel geld met een leningen-actie')).toEqual(['lening'])
})

test('a word of the list is not found within another word that is no compound of it', () => {
  expect(found(['as', 'gok', 'kont'], 'De klas maakt een kontakt en drinkt tegoed')).toEqual([])
})

test('capitals and points do not hide a word', () => {
  expect(found(['viagra'], 'Koop VIAGRA!!!')).toEqual(['viagra'])
})

test('a line of several words is found when all of them stand in the text', () => {
  expect(found(['snel rijk'], 'Word rijk, en snel')).toEqual(['snel rijk'])
  expect(found(['snel rijk'], 'Dit gaat snel')).toEqual([])
})

test('an empty line of the list finds nothing', () => {
  expect(found(['', '...'], 'Alles mag')).toEqual([])
})
