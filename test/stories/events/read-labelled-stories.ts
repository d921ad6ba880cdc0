import { readdirSync, readFileSync } from 'node:fs'
import { checkEvents } from '../../../lambdas/stories/check-events.ts'
import { chooseEvent } from '../../../lambdas/stories/choose-event.ts'
import { buildVocabulary } from '../../../lambdas/stories/events/event-names.ts'
import { fingerprintStory, type StoryToFingerprint } from '../../../lambdas/stories/fingerprint-story.ts'

/** A story of the labelled table: two stories of one scene are one happening when their events are equal. */
export interface LabelledStory extends StoryToFingerprint {
  readonly scene: number
  readonly event: string
}

const TABLE = new URL('../../fixtures/events/labelled-stories.txt', import.meta.url)
const TRAINING = new URL('../../fixtures/events/training/', import.meta.url)
const NAMES = new URL('../../../config/events.yaml', import.meta.url)

/** Reads the labelled table. */
export function readLabelledStories(): LabelledStory[] {
  return readScenes(readFileSync(TABLE, 'utf8'))
}

/** Reads the scenes that the weights were fitted to, and a third that was held apart. */
export function readTrainingStories(): LabelledStory[] {
  const files = readdirSync(TRAINING).sort()
  return readScenes(files.map((file) => readFileSync(new URL(file, TRAINING), 'utf8')).join('\n'))
}

/** Reads scenes of stories: a blank line parts them. */
export function readScenes(table: string): LabelledStory[] {
  let scene = 0
  return table.split('\n').flatMap((line, number) => {
    if (line === '') scene += 1
    if (line === '' || line.startsWith('#')) return []
    const [event = '', language = '', time = '', title = '', summary = ''] = line.split(' | ')
    return [{ scene, event, id: `line-${number + 1}`, title, summary, language, time, url: '', topics: [] }]
  })
}

/** The vocabulary the pipeline reads stories with. */
export function readVocabulary() {
  const checked = checkEvents(readFileSync(NAMES, 'utf8'), 'config/events.yaml')
  if ('faults' in checked) throw new Error(`config/events.yaml: ${JSON.stringify(checked.faults)}`)
  return buildVocabulary(checked.names)
}

/** Every two stories of one scene, and whether the second joins the first where no other is known. */
export function judgePairs(labelled: readonly LabelledStory[]) {
  const vocabulary = readVocabulary()
  const stories = labelled.map((story) => ({ story, fingerprint: fingerprintStory(story, vocabulary) }))
  return stories.flatMap((one, at) =>
    stories
      .slice(at + 1)
      .filter((other) => other.story.scene === one.story.scene)
      .map((other) => ({
        a: one.story,
        b: other.story,
        titles: `${one.story.title} | ${other.story.title}`,
        isSame: one.story.event === other.story.event,
        isAcross: one.story.language !== other.story.language,
        isJoined: chooseEvent(other.fingerprint, [{ ...one.fingerprint, eventId: 'event' }], vocabulary) !== undefined,
      })),
  )
}
