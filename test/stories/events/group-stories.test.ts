import { describe, expect, it } from 'vitest'
import { type GroupedStory, groupStories } from '../../../cli/group-stories.ts'

const line = (id: string | number, over: object = {}) =>
  JSON.stringify({
    id,
    title: 'Strong earthquake shakes northern Chile near Antofagasta',
    summary: 'A magnitude 7.4 quake cut power in the port city.',
    lang: 'en',
    published: '2031-02-03',
    outlet: 'a.example',
    ...over,
  })

async function group(lines: readonly string[], options?: Parameters<typeof groupStories>[1]): Promise<GroupedStory[]> {
  const grouped: GroupedStory[] = []
  for await (const story of groupStories(lines, options)) grouped.push(story)
  return grouped
}

describe('grouping stories', () => {
  it('files a story under its first story and says why', async () => {
    const [first, second] = await group([line('a'), '', line('b', { outlet: null })])
    expect(first).toEqual({ id: 'a', event: 'a' })
    expect(second).toMatchObject({ id: 'b', event: 'a', joined: { storyId: 'a' } })
    expect(second?.joined?.reasons).not.toHaveLength(0)
  })

  it('groups each set on its own when asked to', async () => {
    const lines = [line('a', { set: 1 }), line('b', { set: 2 }), line('c', { set: '1' })]
    expect((await group(lines, { bySet: true })).map(({ event }) => event)).toEqual(['a', 'b', 'a'])
    expect((await group(lines)).map(({ event }) => event)).toEqual(['a', 'a', 'a'])
  })

  it.each([
    ['2031-02-03T10:00:00+09:00', '2031-02-05T10:00:00Z', false],
    ['2031年2月3日', '2031-02-03', true],
    ['2031-02', '2031-02-01', true],
    [null, '2031-02-01', true],
  ])('reads the time %s beside %s', async (one, other, isJoined) => {
    const lines = [line('a', { published: one }), line('b', { published: other, summary: 'Crews went to the port.' })]
    expect((await group(lines)).at(1)?.joined !== undefined).toBe(isJoined)
  })

  it('files a story under another of the same canonical URL, whatever its words', async () => {
    const lines = [
      line('a', { url: 'https://a.example/quake' }),
      line('b', { url: 'https://a.example/quake?utm_source=mail', title: 'Power is back', summary: 'At noon.' }),
      line('c', { url: 'https://a.example/other', title: 'Rice is dear', summary: 'Prices rose.' }),
    ]
    expect((await group(lines)).map(({ event }) => event)).toEqual(['a', 'a', 'c'])
  })

  it('reads a first line that begins with a byte order mark', async () => {
    expect(await group([`\ufeff${line('a')}`])).toEqual([{ id: 'a', event: 'a' }])
  })

  it('takes what `alliance tag` takes, and calls stories and events by their ids as they came', async () => {
    const grouped = await group([line(7, { lang: null }), line('8'), line(9)])
    expect(grouped.map(({ id, event, joined }) => [id, event, joined?.storyId])).toEqual([
      [7, 7, undefined],
      ['8', 7, 7],
      [9, 7, expect.anything()],
    ])
  })

  it('names the line that is not a story', async () => {
    await expect(group([line('a'), '{"id": 7}'])).rejects.toThrow('line 2: expected a story')
    await expect(group(['{"id": true, "title": "x"}'])).rejects.toThrow('id is true, expected (string | number)')
  })
})
