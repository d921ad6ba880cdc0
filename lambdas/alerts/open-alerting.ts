import type { SNSClient } from '@aws-sdk/client-sns'
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { Settings } from '../runtime/settings.ts'
import { buildVocabulary, type EventNames } from '../stories/events/event-names.ts'
import { openFiledStories } from '../stories/filed-stories.ts'
import { openStoryTable } from '../stories/story-table.ts'
import type { TopicDefinitions } from '../topics/topic-definitions.ts'
import { openAlertTable } from './alert-table.ts'
import { openAudienceTable } from './audience-table.ts'
import type { Cabinet } from './file-stories.ts'
import type { Outbox } from './outbox.ts'
import type { Moves } from './settle-moves.ts'
import { openSnsAudiences } from './sns-audiences.ts'
import { openSubscriberTable } from './subscriber-table.ts'

/** Opens everything that filing and sending read and write. */
export function openAlerting(
  { client, sns }: { client: DynamoDBDocumentClient; sns: SNSClient },
  names: { STORY_TABLE_NAME: string; ALERT_TABLE_NAME: string; SITE_ORIGIN: string },
  { settings, topics, events }: { settings: Settings; topics: TopicDefinitions; events: EventNames },
): Cabinet & Omit<Outbox, 'clock' | 'remainingMs'> & Moves {
  return {
    storyTable: openStoryTable(client, names.STORY_TABLE_NAME, { untaggedDays: settings.untaggedStoryDays }),
    filedStories: openFiledStories(client, names.STORY_TABLE_NAME),
    alertTable: openAlertTable(client, names.ALERT_TABLE_NAME),
    audienceTable: openAudienceTable(client, names.ALERT_TABLE_NAME),
    subscriberTable: openSubscriberTable(client, names.ALERT_TABLE_NAME),
    vocabulary: buildVocabulary(events),
    sns: openSnsAudiences(sns),
    storm: settings.storm,
    eventUpdateOutlets: settings.eventUpdateOutlets,
    context: {
      watchName: settings.subject,
      siteOrigin: names.SITE_ORIGIN.replace(/\/+$/, ''),
      contact: settings.contact,
      topicNames: Object.fromEntries(topics.topics.map(({ id, name }) => [id, name])),
    },
  }
}
