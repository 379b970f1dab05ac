import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** The browser for the tests; installs Debian's when it may, else says what to install. */
export function ensureBrowser() {
  const found = findBrowser() ?? (installDebianChromium() ? findBrowser() : undefined)
  if (!found)
    console.error(
      'The tests need a browser: install Chromium or Google Chrome, or set CHROME to the path of one.',
    )
  return found
}

function findBrowser() {
  const { CHROME, PATH = '' } = process.env
  if (CHROME) return existsSync(CHROME) ? CHROME : undefined
  const inPath = PATH.split(delimiter).flatMap(folder => NAMES.map(name => join(folder, name)))
  return [...inPath, ...PLACES].find(file => existsSync(file))
}

function installDebianChromium() {
  if (process.env.CHROME || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.error('Installing a browser for the tests (chromium) ...')
  const options = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  const install = () =>
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options)
  if (install().status === 0) return true
  spawnSync('apt-get', ['update', '-qq'], options)
  return install().status === 0
}
