import type { Command } from 'commander'
import * as v from 'valibot'
import { readConfig } from '../lambdas/config/read-config.ts'
import type { TaggableStory } from '../lambdas/topics/find-mentions.ts'
import { compileTopics, type Tagger } from '../lambdas/topics/tag-story.ts'
import { CONFIG_DIRECTORY } from './directories.ts'
import { explainTags } from './explain-tags.ts'
import { readNdjson, reportLine, writeLine } from './read-ndjson.ts'

const Text = v.nullish(v.string())
const StoryLine = v.object({
  id: v.union([v.string(), v.number()]),
  title: v.string(),
  summary: Text,
  body: Text,
  lang: Text,
})
type StoryLine = v.InferOutput<typeof StoryLine>

interface TagOptions {
  readonly explain?: boolean
  readonly format?: string
}

/** Makes `tag`: which topics stories get, and why, without storing anything. */
export function makeTagCommand(tag: Command): void {
  tag
    .argument('[file]', 'a file of stories; standard input without it', '-')
    .option('--explain', 'also tell each topic with its score, and what was missing where it was not given')
    .option('--format <format>', 'ndjson, or text: the explanation for people (and what --explain shows in a terminal)')
    .action(async (file: string, options: TagOptions) => {
      const isExplained = options.explain ?? false
      const isForPeople =
        readFormat(options.format ?? (isExplained && process.stdout.isTTY ? 'text' : 'ndjson')) === 'text'
      const tagger = compileTopics(readConfig(CONFIG_DIRECTORY).topics)
      for await (const line of readNdjson(file, StoryLine)) {
        if ('fault' in line) reportLine(line)
        else if (isForPeople) await writeLine(explainTags(line.value, tagger.explain(toStory(line.value))))
        else await writeLine(JSON.stringify(tagLine(tagger, line.value, isExplained)))
      }
    })
}

function readFormat(format: string): string {
  if (!['text', 'ndjson'].includes(format)) throw new Error(`--format ${format}: expected text or ndjson`)
  return format
}

function toStory({ title, summary, body, lang }: StoryLine): TaggableStory {
  return { title, ...(summary && { summary }), ...(body && { body }), ...(lang && { language: lang }) }
}

function tagLine(tagger: Tagger, line: StoryLine, isExplained: boolean): object {
  const story = toStory(line)
  const tags = tagger.tag(story)
  return {
    id: line.id,
    labels: tags.map(({ topic }) => topic),
    evidence: tags.flatMap(({ topic, evidence }) => evidence.map((found) => ({ topic, ...found }))),
    ...(isExplained && { explanation: tagger.explain(story) }),
  }
}
