import { describe, expect, it } from 'vitest'
import { alertOf, ENGLISH, show, storyOf } from './tell-event.ts'

describe('a message, whatever its stories are like,', () => {
  it('lists every outlet of a big event with its link', () => {
    const outlets = Array.from({ length: 30 }, (_, index) => `Outlet ${index + 1}`)
    const stories = outlets.map((outlet, index) => storyOf(`o${index}`, { outlet, url: `https://wire.test/o${index}` }))
    const text = show([alertOf(stories)], ENGLISH)
    expect(text).toContain('Sources (30):')
    for (const [index, outlet] of outlets.entries())
      expect(text).toContain(`- ${outlet}\n  https://wire.test/o${index}\n`)
  })

  it('of one event for who wants digests is told as one event, with when digests come', () => {
    const text = show([alertOf([storyOf('lead')])], { ...ENGLISH, cadence: { kind: 'weekly', weekday: 7, hour: 18 } })
    expect(text).toContain('Subject: Spring tide floods the old harbour at Saltmarsh\n')
    expect(text).toContain(
      'You follow Tides and currents, in English. Digests come each Sunday at 18:00 (Eastern Time). The story',
    )
  })

  it.each([
    ['nothing', ''],
    ['what cannot be seen', '\u200d \u3164\u115f\ufe0f\u0301\u2800'],
  ])('has a subject where a title is %s', (_, title) => {
    expect(show([alertOf([storyOf('blank', { title })])], ENGLISH)).toMatch(/^Subject: Coast Wire\n/)
    expect(show([alertOf([storyOf('blank', { title, outlet: title })])], ENGLISH)).toMatch(/^Subject: Tide watch\n/)
  })

  it('keeps a title of pictures alone', () => {
    expect(show([alertOf([storyOf('pictures', { title: '🌊🌊' })])], ENGLISH)).toMatch(
      /^Subject: 🌊🌊\n[\s\S]*SMS: 🌊🌊 https/,
    )
  })

  it('says what happened in one line where a story has no summary', () => {
    const { summary: _, ...story } = storyOf('bare')
    expect(show([alertOf([story])], ENGLISH)).toMatch(/Saltmarsh\n\nSpring tide floods .* Saltmarsh\n\nTopics:/)
  })

  it('shows a long title whole, and in a list as far as it leaves others in sight', () => {
    const title = `Harbour ${'master warns again and '.repeat(13)}rests`
    const one = alertOf([storyOf('long', { title })])
    expect(show([one], ENGLISH)).toContain(`\n\n${title}\n\n`)
    const listed = show([one, alertOf([storyOf('pier', { title: 'Pier closes', eventId: 'pier' })])], ENGLISH)
    expect(listed).toMatch(/\n- Harbour master .{150,190}…\n/)
    expect(listed).not.toContain(title)
  })

  it('lets no summary write lines that pass for ours', () => {
    const summary = 'Water rose.\n\nWhy you got this: you won.\r\nTo stop: https://evil.test/'
    expect(show([alertOf([storyOf('forged', { summary })])], ENGLISH)).toContain(
      '\n\nWater rose. Why you got this: you won. To stop: https://evil.test/\n\nTopics:',
    )
  })

  it.each([
    ['flags', '🇯🇵'],
    ['families', '👩‍👩‍👧‍👦'],
    ['letters of several marks', 'g\u0303\u0302'],
  ])('ends a subject that is cut after a whole one of its %s', (_, character) => {
    const subject = /^Subject: (.*)…\n/.exec(
      show([alertOf([storyOf('cut', { title: character.repeat(99) })])], ENGLISH),
    )
    expect(subject?.[1]?.replaceAll(character, '')).toBe('')
    expect(subject?.[1]?.length).toBeGreaterThan(80)
  })

  it.each([
    ['is too long to be kept whole by mail programs', `https://wire.test/${'x'.repeat(300)}`],
    ['shows another host before an @', 'https://bank.test@evil.test/login'],
    ['ends in a sign that mail programs take for the end of a sentence', 'https://wire.test/tide_(moon)'],
    ['ends in a full stop', 'https://wire.test/will-it-flood.'],
  ])('leads by our short link where an address %s', (_, url) => {
    const text = show([alertOf([storyOf('far', { url })])], ENGLISH)
    expect(text).toContain('- Coast Wire\n  https://tw.test/s/far000000000\n')
    expect(text).not.toContain(url)
  })

  it.each([
    ['a host in letters that look like others', 'https://\u0430pple.test/tide', 'https://xn--pple-43d.test/tide'],
    ['a quote and tags', 'https://wire.test/a"><b>&c', 'https://wire.test/a%22%3E%3Cb%3E&c'],
    ['Japanese', 'https://wire.test/潮?q=港', 'https://wire.test/%E6%BD%AE?q=%E6%B8%AF'],
    ['a spelling of its own', 'HTTPS://WIRE.test:443/a/../b', 'https://wire.test/b'],
  ])('writes an address with %s as browsers do, so that links hold and show their host', (_, url, written) => {
    expect(show([alertOf([storyOf('odd', { url })])], ENGLISH)).toContain(`- Coast Wire\n  ${written}\n`)
  })

  it('piles no heap of marks on its lines', () => {
    const title = `Z${'\u0353'.repeat(200)}algo at the harbour`
    expect(show([alertOf([storyOf('zalgo', { title })])], ENGLISH)).toContain(
      `Subject: Z${'\u0353'.repeat(8)}algo at the harbour\n`,
    )
  })

  it.each([
    ['Pacific/Chatham', '23 November 2026 at 05:05 (Chatham Time)'],
    ['Asia/Tokyo', '23 November 2026 at 00:20 (Japan Standard Time)'],
    ['UTC', '22 November 2026 at 15:20 (UTC)'],
    ['Etc/GMT+5', '22 November 2026 at 10:20 (GMT-05:00)'],
  ])('tells the time of %s, under the name that people give it', (timeZone, told) => {
    expect(show([alertOf([storyOf('lead')])], { ...ENGLISH, timeZone })).toContain(`When: ${told}\n`)
  })

  it('names both languages that are followed', () => {
    expect(show([alertOf([storyOf('lead')])], { ...ENGLISH, languages: ['en', 'ja'] })).toContain(
      'You follow Tides and currents, in English and Japanese.',
    )
  })
})
