import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = 'test/topics/stories'

/** One regression case: a story in our own words and the topics a ruling gives it. */
export interface RuledStory {
  readonly file: string
  readonly language: string
  /** Number and gist of the ruling in the labelling guide. */
  readonly ruling: string
  readonly topics: readonly string[]
  readonly title: string
  readonly summary: string
}

/** Reads the rows of every table in `test/topics/stories/`; the file name ends in the language. */
export function readRuledStories(): RuledStory[] {
  return readdirSync(FOLDER).flatMap((file) => {
    const language = /-(\w+)\.md$/.exec(file)?.[1] ?? ''
    const rows = readFileSync(join(FOLDER, file), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| '))
    return rows.slice(1).map((row) => {
      const [, ruling = '', topics = '', title = '', summary = ''] = row.split('|').map((cell) => cell.trim())
      return { file, language, ruling, topics: topics.split(' ').filter(Boolean), title, summary }
    })
  })
}
