import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeMessage } from '../../lambdas/alerts/compose-message.ts'
import { fitSms } from '../../lambdas/alerts/fit-sms.ts'
import { countSeptets } from '../../lambdas/alerts/gsm-alphabet.ts'
import { MAX_SUMMARY_CHARACTERS, MAX_TITLE_CHARACTERS, MAX_URL_CHARACTERS } from '../../lambdas/runtime/limits.ts'
import { countSmsParts } from '../../local/services/count-sms-parts.ts'
import { alertOf, CONTEXT, ENGLISH, JAPANESE, JAPANESE_STORY, LONG_ORIGIN, storyOf } from './tell-event.ts'

const SENDER = 'Alliance12'
const LINK = `${LONG_ORIGIN}/s/abcdefghijkl`
const SNS_BYTES = 256 * 1024

/** What breaks lines, subjects, counts and screens. */
const NAUGHTY = [
  '',
  ' ',
  '\u0000\u0007\u001b[31m',
  'Line one\r\nBcc: all@wire.test\r\n\r\nbody',
  'one\u2028two\u2029three',
  '\u202egnp.live\u202c and \u2066isolated\u2069',
  'zero\u200bwidth\ufeffmarks\u00ad',
  '“Curly” ‘quotes’ – dashes — and… dots',
  'Ryūkyū, Shinzō, Wrocław, Đà Nẵng, Œuvre, 日本',
  'Ryūkyū, Shinzō, Wrocław, Đà Nẵng, Œuvre',
  '👩‍👩‍👧‍👦🇯🇵🏴󠁧󠁢󠁳󠁣󠁴󠁿'.repeat(12),
  'Flood 🌊 at the 🚢 harbour ✅',
  'がぎぐげご'.normalize('NFD').repeat(30),
  '{[~^|€\\]}'.repeat(40),
  'Ｆｕｌｌ　ｗｉｄｔｈ　ｔｉｔｌｅ'.repeat(9),
  'مرحبا بالعالم'.repeat(9),
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞'.repeat(4),
  'nospaces'.repeat(60),
  '\ud800 lone \udfff halves',
  "<script>alert('1')</script>'; DROP TABLE stories; -- {{7*7}} %s%n",
]
const word = fc.oneof(
  fc.constantFrom(...NAUGHTY),
  fc.string({ unit: 'binary', maxLength: MAX_TITLE_CHARACTERS }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.lorem({ maxCount: 60 }),
  fc.string({ unit: fc.constantFrom(...'あ漢ガーA 、。1'), maxLength: 200 }),
)
const origin = fc.constantFrom(LONG_ORIGIN, 'https://tw.test', 'http://127.0.0.1:8710')
const sender = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 -]{0,8}[A-Za-z0-9]$/)
const prefixed = (name: string, sms: string) => `${name.toUpperCase()}> ${sms}`

const CONTROL = /(?![\n\u200c\u200d])[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff\u200b]/u

describe('the GSM alphabet', () => {
  it('has the letters of 3GPP TS 23.038, and two septets for each of its extension', () => {
    // Row by row as the table of the standard stands, without line feed, carriage return and escape.
    const rows = [
      '@£$¥èéùìòÇØøÅå',
      'Δ_ΦΓΛΩΠΨΣΘΞÆæßÉ',
      ' !"#¤%&\'()*+,-./',
      '0123456789:;<=>?',
      '¡ABCDEFGHIJKLMNO',
      'PQRSTUVWXYZÄÖÑÜ§',
      '¿abcdefghijklmno',
      'pqrstuvwxyzäöñüà',
    ]
    expect(rows.join('').length).toBe(128 - 3)
    for (const letter of rows.join('')) expect(countSeptets(letter), letter).toBe(1)
    for (const letter of '^{}\\[~]|€') expect(countSeptets(letter), letter).toBe(2)
    for (const letter of 'çãő`“–…\u00a0あ🌊') expect(countSeptets(letter), letter).toBeUndefined()
  })
})

describe('an SMS', () => {
  it.each([
    ['letters', 'a', 160],
    ['letters that count double', '€', 80],
    ['kana', 'あ', 70],
    ['pictures of two units', '🌊', 35],
  ])('is full to the last place with %s, and cut by no more than it must', (_, letter, room) => {
    const prefix = `${SENDER}> `
    const size = letter === '€' ? prefix.length / 2 : letter === '🌊' ? prefix.length / 2 : prefix.length
    // The link has no room beside any title here: what is left is for the title alone.
    const link = `https://${'x'.repeat(160)}`
    const most = Math.floor(room - size)
    expect(fitSms(letter.repeat(most), link)).toBe(letter.repeat(most))
    const cut = fitSms(letter.repeat(most + 1), link)
    expect(cut).toMatch(/(?:\.\.\.|…)$/)
    expect(countSmsParts(prefix + cut).parts).toBe(1)
    expect(countSmsParts(`${prefix}${cut}${letter}${letter}`).parts).toBe(2)
  })

  it('is one part with its sender, on one line, whatever the title, the site and the sender', () => {
    fc.assert(
      fc.property(word, origin, sender, (title, site, name) => {
        const sms = fitSms(title, `${site}/s/abcdefghijkl`)
        expect(countSmsParts(prefixed(name, sms)).parts, sms).toBe(1)
        expect(sms).not.toMatch(CONTROL)
        expect(sms).not.toContain('\n')
      }),
      { numRuns: 3_000 },
    )
  })

  it('has its whole link or none', () => {
    fc.assert(
      fc.property(word, origin, (title, site) => {
        const link = `${site}/s/abcdefghijkl`
        const sms = fitSms(title, link)
        if (sms.includes('/s/')) expect(sms.endsWith(link)).toBe(true)
      }),
    )
  })

  it.each([
    ['curly quotes and dashes', '“Yes” – it’s done…', `"Yes" - it's done...`],
    ['accents that the alphabet lacks', 'Ryūkyū and Shinzō in Wrocław', 'Ryukyu and Shinzo in Wroclaw'],
    ['accents that it has', 'Crème à Zürich', 'Crème à Zürich'],
    ['pictures', 'Flood 🌊 at the 🚢 harbour', 'Flood at the harbour'],
    ['full-width letters', 'Ｆｌｏｏｄ', 'Flood'],
    ['degrees and half of something', '41°C on ½ of the coast ±2', '41C on 1/2 of the coast +/-2'],
    ['money of other countries', '₩3 trillion, ₱5 and 50¢', 'KRW 3 trillion, PHP 5 and 50c'],
    ['marks that part words', '★Tide●Harbour ▼ Pier', 'Tide Harbour Pier'],
    ['arrows, marks and brackets of others', '■【Harbour】「Tide」→ quay・pier', '(Harbour)"Tide"-> quay-pier'],
    ['letters of names', 'Əliyev at Ħamrun', 'Aliyev at Hamrun'],
  ])('stays GSM-7 with %s', (_, title, text) => {
    const sms = fitSms(title, LINK)
    expect(sms).toBe(`${text} ${LINK}`)
    expect(countSmsParts(prefixed(SENDER, sms)).encoding).toBe('GSM-7')
  })

  it('keeps a Japanese title as it is: nothing is folded for nothing', () => {
    expect(fitSms('「がん」…とＪＡＸＡ', 'https://tw.test/s/abcdefghijkl')).toBe(
      '「がん」…とＪＡＸＡ https://tw.test/s/abcdefghijkl',
    )
  })

  it('cuts English at a word, and leaves no half of a character that is many', () => {
    const english = fitSms('Harbour master warns of the highest spring tide in forty years at Saltmarsh quay', LINK)
    expect(english).toMatch(/^Harbour master warns of the highest spring tide in forty years at\.\.\. https:/)
    const family = '👩‍👩‍👧‍👦'
    const pictures = fitSms(family.repeat(20), LINK)
    expect(pictures.replaceAll(family, '')).toBe('…')
  })
})

describe('a message', () => {
  const evil = fc.tuple(word, word, word).map(([title, summary, outlet]) => storyOf('evil', { title, summary, outlet }))
  const preferences = fc.constantFrom(ENGLISH, JAPANESE)

  it('has no tab of a summary in it', () => {
    const { email } = composeMessage([alertOf([storyOf('tab', { summary: 'Height\t4 m' })])], ENGLISH, CONTEXT)
    expect(email).toContain('Height 4 m')
  })

  it.each([1, 3])('of %i events has a subject that SNS takes and no control characters', (events) => {
    fc.assert(
      fc.property(fc.array(evil, { minLength: events, maxLength: events }), preferences, (stories, wishes) => {
        const ready = stories.map((story, index) => alertOf([{ ...story, eventId: `event ${index}` }]))
        const { subject, email, sms } = composeMessage(ready, wishes, CONTEXT)
        expect(subject).toMatch(/^[^\n]{1,99}$/)
        for (const text of [subject, email, sms]) expect(text).not.toMatch(CONTROL)
        expect(countSmsParts(prefixed(SENDER, sms)).parts).toBe(1)
      }),
    )
  })

  it.each([
    ['titles of three bytes a letter', '漢'],
    ['titles that JSON writes longer', '"'],
    ['titles of pictures', '🌊'],
  ])('stays below what SNS takes, however much there is to tell: %s', (_, letter) => {
    const title = letter.repeat(MAX_TITLE_CHARACTERS / letter.length)
    const huge = Array.from({ length: 300 }, (_, index) =>
      storyOf(`${index}`, {
        title: `${index}${title}`,
        outlet: `${index}${title}`,
        summary: letter.repeat(MAX_SUMMARY_CHARACTERS / letter.length),
        url: `https://wire.test/${index}/`.padEnd(MAX_URL_CHARACTERS, 'x'),
      }),
    )
    const digest = Array.from({ length: 300 }, (_, index) =>
      alertOf(huge.map((story) => ({ ...story, eventId: `${index}` }))),
    )
    for (const ready of [[alertOf(huge)], digest]) {
      const { subject, email, sms } = composeMessage(ready, JAPANESE, CONTEXT)
      const body = JSON.stringify({ default: sms, email, sms })
      expect(Buffer.byteLength(subject) + Buffer.byteLength(JSON.stringify(body))).toBeLessThan(SNS_BYTES)
      expect(email).toContain(ready.length === 1 ? 'ほか250社' : 'ほか250件')
    }
  })

  it('is a digest with every event in it once, none empty, whatever was alerted', () => {
    const topic = fc.constantFrom('tides', 'harbours', 'storms', 'unknown')
    const event = fc.tuple(fc.array(topic, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 4 }))
    fc.assert(
      fc.property(fc.array(event, { minLength: 2, maxLength: 40 }), (events) => {
        const ready = events.map(([topics, outlets], index) =>
          alertOf(
            Array.from({ length: outlets }, (_, outlet) =>
              storyOf(`${index}x${outlet}`, {
                eventId: `event ${index}`,
                title: `Happening ${index}.`,
                outlet: `Outlet ${outlet}`,
                tags: topics.map((id) => ({ topic: id, score: 1, evidence: [] })),
              }),
            ),
          ),
        )
        const { email, subject } = composeMessage(ready, ENGLISH, CONTEXT)
        expect(subject).toContain(`${events.length} events`)
        for (const index of events.keys()) expect(email.split(`- Happening ${index}.\n`)).toHaveLength(2)
        const counts = [...email.matchAll(/^.+ \((\d+)\)$/gm)].map(([, count]) => Number(count))
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(events.length)
        expect(counts.every((count) => count > 0)).toBe(true)
        const covered = email
          .split(/^.+ \(\d+\)$/m)
          .slice(1)
          .map((section) =>
            section
              .split('\n')
              .filter((line) => /^ {2}(\d+ sources: )?Outlet/.test(line))
              .map((line) => Number(/\d+(?= sources)/.exec(line)?.[0] ?? 1)),
          )
        for (const section of covered) expect(section).toEqual(section.toSorted((a, b) => b - a))
      }),
    )
  })

  it('refuses to be about nothing', () => {
    expect(() => composeMessage([alertOf([])], ENGLISH, CONTEXT)).toThrow('no story is left of the events event')
  })

  it('is written in Japanese for those alone who want Japanese stories alone', () => {
    const both = { ...JAPANESE, languages: ['en', 'ja'] }
    expect(composeMessage([alertOf([JAPANESE_STORY])], both, CONTEXT).email).toContain('Why you got this')
  })
})
