import { describe, expect, it } from 'vitest'
import { chooseEvent, type FiledFingerprint } from '../../../lambdas/stories/choose-event.ts'
import { fingerprintStory, type StoryToFingerprint } from '../../../lambdas/stories/fingerprint-story.ts'

const TIME = '2024-03-02T08:00:00Z'
const story = (told: Pick<StoryToFingerprint, 'id' | 'title' | 'url'> & Partial<StoryToFingerprint>) => ({
  ...{ language: 'en', time: TIME, topics: [], ...told },
})
const filed = (told: StoryToFingerprint): FiledFingerprint => ({ ...fingerprintStory(told), eventId: told.id })

describe('two stories of one site', () => {
  it('takes two reports of like things on one site for two happenings, and on two sites for one', () => {
    const test = (what: string, url: string) =>
      story({ id: url, title: `NASA and JAXA test ${what}`, summary: 'The agencies said so today.', url })
    const other = [filed(test('a lunar seismometer', 'https://a.example/1'))]
    expect(chooseEvent(fingerprintStory(test('a rain radar', 'https://a.example/2')), other)).toBeUndefined()
    expect(chooseEvent(fingerprintStory(test('a seismometer', 'https://b.example/2')), other)).toBeDefined()
  })

  it('takes another deed in the title of a few like words on one site for another happening', () => {
    const text = 'An inquiry into the space suit glove goes on, the two agencies said on the launch pad.'
    const tell = (does: string, at: number) =>
      story({
        id: `${at}`,
        title: `NASA and JAXA ${does} a space suit glove`,
        summary: text,
        url: `https://a.example/${at}`,
      })
    const told = [filed(tell('delay', 1))]
    for (const [at, does] of ['name the crew for', 'agree to build', 'test'].entries()) {
      expect(chooseEvent(fingerprintStory(tell(does, at + 2)), told), does).toBeUndefined()
    }
    expect(chooseEvent(fingerprintStory(tell('delay', 9)), told)).toBeDefined()
  })

  it('takes a title that a site edits for the same happening', () => {
    const tell = (title: string, at: number) =>
      story({
        id: `${at}`,
        title,
        summary: 'Tugs pulled at the hull until dusk while two hundred passengers waited under blankets in the hall.',
        url: `https://a.example/${at}`,
      })
    const told = [filed(tell('Ferry Corvina runs aground off Skarne', 1))]
    const edited = fingerprintStory(tell('Ferry Corvina still aground, tugs say', 2))
    expect(chooseEvent(edited, told)).toBeDefined()
  })

  it.each([
    ['UPDATE: ', ''],
    ['BREAKING NEWS: ', ''],
    ['Watch: ', ''],
    ['', ' (updated)'],
    ['', ' [photos]'],
  ])('takes a title that a site only marks with %s%s for the same happening', (before, after) => {
    const tell = (title: string, at: number) =>
      story({
        id: `${at}`,
        title,
        summary: 'The high court in Naha rejected a suit by Okinawa Prefecture.',
        url: `https://a.example/${at}`,
      })
    const title = 'Court rejects Okinawa suit over Henoko'
    expect(chooseEvent(fingerprintStory(tell(before + title + after, 2)), [filed(tell(title, 1))])).toBeDefined()
  })

  it('takes one headline at two addresses of a site for one happening within hours, and for two a day apart', () => {
    const tell = (title: string, at: number, time = '2024-03-02T08:00:00Z') =>
      fingerprintStory(story({ id: `${at}`, title, summary: '', time, url: `https://a.example/${at}` }))
    const headline = 'US and Japan agree to expand drills in southwest islands'
    const told = [{ ...tell(headline, 1), eventId: '1' }]
    expect(chooseEvent(tell(headline, 2, '2024-03-02T14:00:00Z'), told)).toBeDefined()
    expect(chooseEvent(tell(headline, 3, '2024-03-03T08:00:00Z'), told)).toBeUndefined()
    expect(chooseEvent(tell(headline.replace('expand', 'cancel'), 4), told)).toBeUndefined()
  })
})
