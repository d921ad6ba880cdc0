import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../lambdas/config/read-config.ts'
import { compileTopics } from '../../lambdas/topics/tag-story.ts'
import { longRuns } from '../long-runs.ts'

const FOLDER = 'test/topics/written'
const LABELLED = '../shared/eval/dev.jsonl'
const Story = v.strictObject({
  id: v.string(),
  lang: v.picklist(['en', 'ja']),
  title: v.pipe(v.string(), v.minLength(1)),
  summary: v.optional(v.string()),
  body: v.optional(v.string()),
  published: v.optional(v.pipe(v.string(), v.isoDate())),
  labels: v.array(v.string()),
  also_ok: v.array(v.string()),
  class: v.string(),
})
type Text = Pick<v.InferOutput<typeof Story>, 'title' | 'summary' | 'body' | 'lang'>

const readLines = (file: string): unknown[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
const stories = readdirSync(FOLDER).flatMap((file) =>
  readLines(join(FOLDER, file)).map((line) => v.parse(Story, line, { message: file })),
)
const { topics: definitions } = readConfig('config')
const topics = definitions.topics.map(({ id }) => id)

const runsOf = ({ title, summary, body, lang }: Text) => longRuns({ texts: [title, summary, body], lang })

describe('the written stories', () => {
  test('have ids of their own, texts of their own and known topics', () => {
    expect(new Set(stories.map(({ id }) => id)).size).toBe(stories.length)
    expect(new Set(stories.map(({ title, summary }) => `${title}\n${summary}`)).size).toBe(stories.length)
    expect(
      stories.flatMap(({ labels, also_ok }) => [...labels, ...also_ok]).filter((id) => !topics.includes(id)),
    ).toEqual([])
    expect(stories.filter(({ labels, also_ok }) => labels.some((id) => also_ok.includes(id)))).toEqual([])
  })

  test.skipIf(!existsSync(LABELLED))(
    `hold no sentence of the labelled stories, which may not ship (skipped where ${LABELLED} is not there)`,
    () => {
      const theirs = new Set(readLines(LABELLED).flatMap((line) => runsOf(line as Text)))
      expect(stories.flatMap(runsOf).filter((run) => theirs.has(run))).toEqual([])
    },
  )

  test.each(['en', 'ja'])('in %s get few topics that they should not have', (lang) => {
    const tagger = compileTopics(definitions)
    const given = stories
      .filter((story) => story.lang === lang)
      .map(({ title, summary, body, published, labels, also_ok }) => {
        const story = { title, language: lang, ...(summary && { summary }), ...(body && { body }) }
        const tags = tagger.tag({ ...story, ...(published && { publishedAt: published }) })
        return { tags: tags.map(({ topic }) => topic), allowed: [...labels, ...also_ok] }
      })
    const wrong = given.filter(({ tags, allowed }) => tags.some((topic) => !allowed.includes(topic)))
    const tagged = given.filter(({ tags }) => tags.length > 0)
    expect(wrong.length / tagged.length).toBeLessThan(0.1)
  })
})
