import {
  CreateTopicCommand,
  DeleteTopicCommand,
  GetTopicAttributesCommand,
  ListSubscriptionsByTopicCommand,
  ListTagsForResourceCommand,
  ListTopicsCommand,
  PublishCommand,
  TagResourceCommand,
} from '@aws-sdk/client-sns'
import { describe, expect, test } from 'vitest'
import { followSns } from './follow-sns.ts'

const sns = followSns()

describe('topics', () => {
  test('a topic made twice with the same name, attributes and tags is one topic', async () => {
    const input = { Name: 'news', Attributes: { DisplayName: 'News' }, Tags: [{ Key: 'language', Value: 'ja' }] }
    const first = await sns.client.send(new CreateTopicCommand(input))
    const second = await sns.client.send(new CreateTopicCommand(input))
    expect(second.TopicArn).toBe(first.TopicArn)
    expect((await sns.client.send(new ListTopicsCommand({}))).Topics).toEqual([{ TopicArn: first.TopicArn }])
  })

  test.each([
    { name: 'another display name', input: { Attributes: { DisplayName: 'Other' } } },
    { name: 'another tag value', input: { Tags: [{ Key: 'language', Value: 'en' }] } },
    { name: 'a tag it was not made with', input: { Tags: [{ Key: 'zone', Value: 'Asia/Tokyo' }] } },
    { name: 'an attribute that is not embedded', input: { Attributes: { KmsMasterKeyId: 'alias/aws/sns' } } },
  ])('making a topic again with $name fails', async ({ input }) => {
    const made = { Name: 'news', Attributes: { DisplayName: 'News' }, Tags: [{ Key: 'language', Value: 'ja' }] }
    await sns.client.send(new CreateTopicCommand(made))
    await expect(sns.client.send(new CreateTopicCommand({ ...made, ...input }))).rejects.toThrow(
      expect.objectContaining({ name: 'InvalidParameterException' }),
    )
  })

  test('empty attributes and tags are none', async () => {
    await expect(
      sns.client.send(new CreateTopicCommand({ Name: 'news', Attributes: {}, Tags: [] })),
    ).resolves.toBeDefined()
  })

  test('tags are kept and changed by key', async () => {
    const Tags = [{ Key: 'language', Value: 'ja' }]
    const { TopicArn: ResourceArn } = await sns.client.send(new CreateTopicCommand({ Name: 'news', Tags }))
    const added = [
      { Key: 'language', Value: 'en ja' },
      { Key: 'zone', Value: 'Asia/Tokyo' },
    ]
    await sns.client.send(new TagResourceCommand({ ResourceArn, Tags: added }))
    expect((await sns.client.send(new ListTagsForResourceCommand({ ResourceArn }))).Tags).toEqual(added)
  })

  test('a tag value SNS does not allow is refused', async () => {
    const Tags = [{ Key: 'topics', Value: 'space,okinawa' }]
    await expect(sns.client.send(new CreateTopicCommand({ Name: 'news', Tags }))).rejects.toThrow(
      expect.objectContaining({ name: 'InvalidParameterException' }),
    )
  })

  test('topic attributes count confirmed and pending subscriptions', async () => {
    const TopicArn = await sns.createTopic('news', 'Daily <News> & more')
    await sns.subscribe(TopicArn, 'email', 'a@example.com')
    await sns.subscribe(TopicArn, 'sms', '+819012345678')
    const { Attributes } = await sns.client.send(new GetTopicAttributesCommand({ TopicArn }))
    expect(Attributes).toMatchObject({
      DisplayName: 'Daily <News> & more',
      SubscriptionsConfirmed: '1',
      SubscriptionsPending: '1',
    })
  })

  test('a deleted topic takes its subscriptions along and can be deleted again', async () => {
    const TopicArn = await sns.createTopic()
    await sns.subscribe(TopicArn, 'sms', '+819012345678')
    await sns.client.send(new DeleteTopicCommand({ TopicArn }))
    await sns.client.send(new DeleteTopicCommand({ TopicArn }))
    await sns.createTopic()
    expect((await sns.client.send(new ListSubscriptionsByTopicCommand({ TopicArn }))).Subscriptions).toEqual([])
  })

  test.each([
    { name: 'publish', send: (TopicArn: string) => sns.client.send(new PublishCommand({ TopicArn, Message: 'x' })) },
    { name: 'attributes', send: (TopicArn: string) => sns.client.send(new GetTopicAttributesCommand({ TopicArn })) },
    { name: 'list', send: (TopicArn: string) => sns.client.send(new ListSubscriptionsByTopicCommand({ TopicArn })) },
    { name: 'subscribe', send: (TopicArn: string) => sns.subscribe(TopicArn, 'email', 'a@example.com') },
    { name: 'tags', send: (ResourceArn: string) => sns.client.send(new ListTagsForResourceCommand({ ResourceArn })) },
  ])('$name of an unknown topic is not found', async ({ send }) => {
    await expect(send('arn:aws:sns:us-east-1:000000000000:nowhere')).rejects.toThrow(
      expect.objectContaining({ name: expect.stringMatching(/^(NotFound|ResourceNotFound)/) }),
    )
  })
})
