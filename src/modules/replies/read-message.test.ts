import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { largestMessage, readMessage } from './read-message.ts'

const rawOf = (name: string) => readFileSync(new URL(`mails/${name}.eml`, import.meta.url))
const read = (name: string) => readMessage(rawOf(name))

const geveltuinen = `Ja
Zonder naam

1. Bij de vergunning voor de geveltuinen. Dat duurt nu al een half jaar, en
niemand weet wie erover gaat.
2. Elke straat een boom, en ’s zomers schaduw.`

test.each<[string, string]>([
  ['gmail-nl', geveltuinen],
  ['gmail-en', 'I get stuck at the permit.'],
  ['gmail-between', '1. Bij de vergunning.\n\n3. Mijn voorzitterschap.\nDat mag een ander doen.'],
  [
    'outlook-desktop-nl',
    'Beste Ria,\n\nIk loop vast op het geld. Er is een potje, maar dat is al op in maart.',
  ],
  ['outlook-web-nl', 'Ik zie er één: de bushalte.'],
  ['outlook-mobile-nl', "Nee\nDe agenda's van iedereen."],
  ['apple-mail-nl', '1) De gemeente belt niet terug.\n3) Niets, ik doe al te weinig.'],
  ['iphone-nl', 'Misschien.\nIk heb geen tijd om te lezen wat er al is.'],
  ['thunderbird-nl', 'Op 1 april schreef ik al: we missen een plek om te zitten. Dat is nog steeds zo.'],
  ['html-only', 'Ja!\n 1. De vergunning & het geld\n 2. Kinderen die buiten spelen'],
  ['windows-1252', 'Het café is dicht; een kop koffie kost er nu € 3,50 – te duur.'],
  ['attachment', 'Zie de foto van de hoek.'],
  ['nothing-written', ''],
])('of a reply such as %s only what its sender wrote is read', async (name, text) => {
  const message = await read(name)
  expect([message.text, message.isAutomatic, message.from]).toEqual([text, false, 'bas@example.org'])
})

test.each(['out-of-office', 'out-of-office-bare', 'gmail-vacation', 'mailing-list', 'bounce'])(
  'a mail such as %s is written by a program',
  async name => {
    expect((await read(name)).isAutomatic).toBe(true)
  },
)

test('a file that is sent along is noticed; a picture in a signature is not one', async () => {
  const picture = rawOf('attachment').toString().replace('Disposition: attachment', 'Disposition: inline')
  expect([
    (await read('attachment')).hasAttachment,
    (await readMessage(Buffer.from(picture))).hasAttachment,
  ]).toEqual([true, false])
})

test('a mail of more than a megabyte, or with more than 100 kB of text, is too large, and its text is not read', async () => {
  const withText = (size: number) =>
    readMessage(
      Buffer.from(
        `${rawOf('attachment').toString().split('\nContent-Type')[0]}\n\n${'lang '.repeat(size / 5)}`,
      ),
    )
  const tooLarge = async (size: number) => {
    const { isTooLarge, text, to } = await withText(size)
    return [isTooLarge, text === '', to.length > 0]
  }
  expect(await tooLarge(99_000)).toEqual([false, false, true])
  expect(await tooLarge(100_005)).toEqual([true, true, true])
  expect(await tooLarge(largestMessage)).toEqual([true, true, true])
})

test('the same mail has the same key, also when a server on the way changed its headers', async () => {
  const once = rawOf('gmail-nl').toString()
  const again = await readMessage(Buffer.from(`X-Spam-Score: 0\n${once}`))
  const other = await readMessage(Buffer.from(once.replace('<CAF=gmail-nl', '<CAF=gmail-nl2')))
  const { key } = await read('gmail-nl')
  expect([again.key === key, other.key === key]).toEqual([true, false])
})
