import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor, type Actor } from '../../platform/ctx/actor.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { chooseMail, stopMail } from './choose-mail.ts'
import { people } from './index.ts'
import { addressesOf } from './queries/addresses.ts'
import { letterReaders } from './queries/letter-readers.ts'
import { mailSettingsOf } from './queries/mail-settings.ts'

let world: World
beforeAll(async () => void (world = await openWorld([people])))
afterAll(() => world.close())

const settingsOf = ({ person }: Actor) => mailSettingsOf(world.reader(), person!)
const mailedTo = async ({ person }: Actor) => ({
  asked: (await addressesOf(world.reader(), [person!])).length === 1,
  bundle: (await letterReaders(world.reader(), { persons: [person!] }))[0]?.bundle ?? null,
})

test('who never chose gets a letter every week and mail about what is asked of them', async () => {
  expect(await mailedTo(await world.person('Fatma'))).toEqual({ asked: true, bundle: 'weekly' })
})

test('what is chosen holds for both kinds of mail', async () => {
  const fatma = await world.person('Fatma')
  await world.as(fatma, ctx => chooseMail(ctx, { bundle: 'daily', asked: false }))
  expect(await mailedTo(fatma)).toEqual({ asked: false, bundle: 'daily' })
  await world.as(fatma, ctx => chooseMail(ctx, { bundle: 'never', asked: true }))
  expect(await mailedTo(fatma)).toEqual({ asked: true, bundle: null })
})

test('the link of a mail stops all mail without signing in, and only that of its own person', async () => {
  const [fatma, joris] = [await world.person('Fatma'), await world.person('Joris')]
  const signature = world.house.sign('stop-mail', fatma.person!)
  await stopMail(world.house, { person: fatma.person!, signature })
  expect(await settingsOf(fatma)).toEqual({ bundle: 'never', asked: false })
  for (const wrong of [signature, '', `${signature}x`]) {
    const link = { person: joris.person!, signature: wrong }
    await expect(stopMail(world.house, link)).rejects.toMatchObject({ code: 'people.stop_wrong' })
  }
  expect(await settingsOf(joris)).toEqual({ bundle: 'weekly', asked: true })
})

test('a visitor has no mail to choose', async () => {
  const choice = world.as(visitor, ctx => chooseMail(ctx, { bundle: 'never', asked: false }))
  await expect(choice).rejects.toMatchObject({ code: 'site.sign_in_first' })
})
