import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestEntry } from './serve-test-feeds.ts'

export const SEED: TestEntry = {
  slug: 'kishida-biden',
  title: 'Kishida and Biden meet at the White House as Japan steps up on defense',
  text: readFileSync(join(import.meta.dirname, '../fixtures/kishida-biden-2023-01-13.txt'), 'utf8'),
  date: '2023-01-13T15:00:00Z',
}
export const BASEBALL: TestEntry = {
  slug: 'baseball',
  title: 'Japan beats the United States in baseball final',
  text: 'A late home run decided it.',
}
export const OKINAWA: TestEntry = {
  slug: 'futenma',
  title: 'Marines to move from Futenma base in Okinawa, US and Japan agree',
  text: 'The US and Japanese defense ministers agreed to move US Marines from Futenma in Okinawa.',
}
export const HENOKO: TestEntry = {
  slug: 'henoko',
  title: 'High court rejects Okinawa governor over Henoko landfill',
  text: 'Judges in Naha ruled that the prefecture may not block work on the replacement for a US Marine base at Henoko, Okinawa.',
}
export const GARRISON: TestEntry = {
  slug: 'ishigaki',
  title: 'Ground Self-Defense Force opens missile garrison on Ishigaki island',
  text: 'Units with anti-ship missiles moved into the new camp on Ishigaki, close to Taiwan, as Tokyo reinforces the southwestern islands.',
}
/** Eight happenings in Okinawa that share little but the place. */
export const STORM: readonly TestEntry[] = [
  [
    'Kadena F-15 makes emergency landing',
    'A US Air Force fighter from Kadena in Okinawa lost hydraulic pressure over the sea and came down safely.',
  ],
  [
    'Protesters block trucks at Henoko gate',
    'About two hundred people sat before Camp Schwab in Okinawa to stop gravel for the landfill.',
  ],
  [
    'Marine arrested over break-in in Naha',
    'Police in Okinawa held a corporal of the US Marines who had climbed into a flat in the small hours.',
  ],
  [
    'Osprey drops water bottle on school roof',
    'The US Marines apologised to Ginowan, Okinawa, after a flight from Futenma.',
  ],
  [
    'Fuel found in stream below White Beach',
    'The US Navy in Okinawa said a valve at its pier had leaked kerosene for a week.',
  ],
  [
    'Yonaguni to host electronic warfare unit',
    'The Self-Defense Forces told islanders of the new unit at a meeting in the southwestern islands.',
  ],
  [
    'Okinawa governor demands say in return of US base',
    'Okinawa asked the US and Tokyo to name a date for giving back Makiminato Service Area.',
  ],
  [
    'Live-fire drill sets hill alight at Camp Hansen',
    'Flames burned through the night on a US Marines range in Okinawa; nobody was hurt.',
  ],
].map(([title = '', text = ''], index) => ({ slug: `storm-${index}`, title, text }))
