import type { StoryBrief } from '../stories/story.ts'
import type { Alert } from './alert.ts'
import { type Preferences, wants } from './audience.ts'
import { composeAlert } from './compose-alert.ts'
import { composeDigest } from './compose-digest.ts'
import type { Message, MessageContext } from './message.ts'
import { takePen } from './pen.ts'

/** An alert with the stories of its event, first seen first. */
export interface ReadyAlert {
  readonly alert: Alert
  readonly stories: readonly StoryBrief[]
}

/** Writes the message for the due alerts of one audience: about one event, or a digest of several. */
export function composeMessage(
  ready: readonly ReadyAlert[],
  preferences: Preferences,
  context: MessageContext,
): Message {
  const pen = takePen(preferences, context)
  const told = ready.flatMap(({ alert, stories }) => {
    // The story that made it may have lost, in a retag, what the audience asks for.
    const wanted = stories.filter((story) => wants(preferences, story))
    const among = wanted.length > 0 ? wanted : stories
    const lead = among.find(({ id }) => id === alert.storyId) ?? among[0]
    return lead ? [{ alert, lead, stories }] : []
  })
  const [only] = told
  if (only === undefined) {
    const ids = ready.map(({ alert }) => alert.eventId).join(', ')
    throw new Error(`no story is left of the events ${ids}: expected each event to have one`)
  }
  return told.length === 1 ? composeAlert(only, pen) : composeDigest(told, pen)
}
