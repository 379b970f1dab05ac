import { expect, test } from 'vitest'
import { deviceOf } from './session.ts'

test('a device is known again by its browser and its system', () => {
  const agents = [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:144.0) Gecko/20100101 Firefox/144.0',
    'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Mobile Safari/537.36',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile Safari/604.1',
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 Edg/142.0',
    'curl/8.5.0',
  ]
  expect(agents.map(deviceOf)).toEqual([
    'Firefox, Windows',
    'Chrome, Android',
    'Safari, iPhone',
    'Edge, Windows',
    '',
  ])
})
