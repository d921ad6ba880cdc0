import {
  ConfirmSubscriptionCommand,
  CreateTopicCommand,
  DeleteTopicCommand,
  GetSubscriptionAttributesCommand,
  GetTopicAttributesCommand,
  ListSubscriptionsByTopicCommand,
  ListTagsForResourceCommand,
  ListTopicsCommand,
  PublishBatchCommand,
  PublishCommand,
  SNSClient,
  SubscribeCommand,
  TagResourceCommand,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { InboxMessage } from '../../local/services/sns-records.ts'
import { type SnsService, startSns } from '../../local/services/start-sns.ts'

const HOUR_MS = 60 * 60 * 1000
let time: number
let delivered: InboxMessage[]
let sns: SnsService
let client: SNSClient

beforeEach(async () => {
  time = Date.parse('2023-01-13T12:00:00Z')
  delivered = []
  sns = await startSns({ now: () => time, onDelivery: (message) => delivered.push(message) })
  client = makeClient(sns.origin)
})

afterEach(async () => {
  client.destroy()
  await sns.close()
})

function makeClient(endpoint: string): SNSClient {
  return new SNSClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  })
}

async function createTopic(Name = 'news', DisplayName?: string): Promise<string> {
  const { TopicArn } = await client.send(
    new CreateTopicCommand({ Name, ...(DisplayName ? { Attributes: { DisplayName } } : {}) }),
  )
  return TopicArn ?? ''
}

async function subscribe(TopicArn: string, Protocol: string, Endpoint: string): Promise<string> {
  const { SubscriptionArn } = await client.send(
    new SubscribeCommand({ TopicArn, Protocol, Endpoint, ReturnSubscriptionArn: true }),
  )
  return SubscriptionArn ?? ''
}

async function confirmLast(): Promise<void> {
  const response = await fetch(delivered.at(-1)?.confirmUrl ?? '')
  expect(response.status).toBe(200)
}

async function subscribeConfirmed(topicArn: string, endpoint: string): Promise<string> {
  const subscriptionArn = await subscribe(topicArn, 'email', endpoint)
  await confirmLast()
  return subscriptionArn
}

describe('topics', () => {
  test('a topic made twice with the same name, attributes and tags is one topic', async () => {
    const input = { Name: 'news', Attributes: { DisplayName: 'News' }, Tags: [{ Key: 'language', Value: 'ja' }] }
    const first = await client.send(new CreateTopicCommand(input))
    const second = await client.send(new CreateTopicCommand(input))
    expect(second.TopicArn).toBe(first.TopicArn)
    expect((await client.send(new ListTopicsCommand({}))).Topics).toEqual([{ TopicArn: first.TopicArn }])
  })

  test.each([
    { name: 'another display name', input: { Attributes: { DisplayName: 'Other' } } },
    { name: 'another tag value', input: { Tags: [{ Key: 'language', Value: 'en' }] } },
    { name: 'a tag it was not made with', input: { Tags: [{ Key: 'zone', Value: 'Asia/Tokyo' }] } },
    { name: 'an attribute that is not embedded', input: { Attributes: { KmsMasterKeyId: 'alias/aws/sns' } } },
  ])('making a topic again with $name fails', async ({ input }) => {
    const made = { Name: 'news', Attributes: { DisplayName: 'News' }, Tags: [{ Key: 'language', Value: 'ja' }] }
    await client.send(new CreateTopicCommand(made))
    await expect(client.send(new CreateTopicCommand({ ...made, ...input }))).rejects.toThrow(
      expect.objectContaining({ name: 'InvalidParameterException' }),
    )
  })

  test('empty attributes and tags are none', async () => {
    await expect(client.send(new CreateTopicCommand({ Name: 'news', Attributes: {}, Tags: [] }))).resolves.toBeDefined()
  })

  test('tags are kept and changed by key', async () => {
    const Tags = [{ Key: 'language', Value: 'ja' }]
    const { TopicArn: ResourceArn } = await client.send(new CreateTopicCommand({ Name: 'news', Tags }))
    const added = [
      { Key: 'language', Value: 'en ja' },
      { Key: 'zone', Value: 'Asia/Tokyo' },
    ]
    await client.send(new TagResourceCommand({ ResourceArn, Tags: added }))
    expect((await client.send(new ListTagsForResourceCommand({ ResourceArn }))).Tags).toEqual(added)
  })

  test('a tag value SNS does not allow is refused', async () => {
    const Tags = [{ Key: 'topics', Value: 'space,okinawa' }]
    await expect(client.send(new CreateTopicCommand({ Name: 'news', Tags }))).rejects.toThrow(
      expect.objectContaining({ name: 'InvalidParameterException' }),
    )
  })

  test('topic attributes count confirmed and pending subscriptions', async () => {
    const TopicArn = await createTopic('news', 'Daily <News> & more')
    await subscribe(TopicArn, 'email', 'a@example.com')
    await subscribe(TopicArn, 'sms', '+819012345678')
    const { Attributes } = await client.send(new GetTopicAttributesCommand({ TopicArn }))
    expect(Attributes).toMatchObject({
      DisplayName: 'Daily <News> & more',
      SubscriptionsConfirmed: '1',
      SubscriptionsPending: '1',
    })
  })

  test('a deleted topic takes its subscriptions along and can be deleted again', async () => {
    const TopicArn = await createTopic()
    await subscribe(TopicArn, 'sms', '+819012345678')
    await client.send(new DeleteTopicCommand({ TopicArn }))
    await client.send(new DeleteTopicCommand({ TopicArn }))
    await createTopic()
    expect((await client.send(new ListSubscriptionsByTopicCommand({ TopicArn }))).Subscriptions).toEqual([])
  })

  test.each([
    { name: 'publish', send: (TopicArn: string) => client.send(new PublishCommand({ TopicArn, Message: 'x' })) },
    { name: 'attributes', send: (TopicArn: string) => client.send(new GetTopicAttributesCommand({ TopicArn })) },
    { name: 'list', send: (TopicArn: string) => client.send(new ListSubscriptionsByTopicCommand({ TopicArn })) },
    { name: 'subscribe', send: (TopicArn: string) => subscribe(TopicArn, 'email', 'a@example.com') },
    { name: 'tags', send: (ResourceArn: string) => client.send(new ListTagsForResourceCommand({ ResourceArn })) },
  ])('$name of an unknown topic is not found', async ({ send }) => {
    await expect(send('arn:aws:sns:us-east-1:000000000000:nowhere')).rejects.toThrow(
      expect.objectContaining({ name: expect.stringMatching(/^(NotFound|ResourceNotFound)/) }),
    )
  })
})

describe('subscriptions', () => {
  test('an email is pending until the link in its confirmation mail is opened', async () => {
    const TopicArn = await createTopic()
    const subscriptionArn = await subscribe(TopicArn, 'email', 'a@example.com')
    const list = () => client.send(new ListSubscriptionsByTopicCommand({ TopicArn }))
    expect((await list()).Subscriptions?.map((one) => one.SubscriptionArn)).toEqual(['PendingConfirmation'])
    await client.send(new PublishCommand({ TopicArn, Message: 'too early' }))
    expect(delivered.map(({ kind }) => kind)).toEqual(['confirmation'])
    expect(delivered[0]?.body).toContain(delivered[0]?.confirmUrl)

    await confirmLast()
    await confirmLast()
    expect((await list()).Subscriptions).toEqual([
      {
        SubscriptionArn: subscriptionArn,
        TopicArn,
        Protocol: 'email',
        Endpoint: 'a@example.com',
        Owner: '000000000000',
      },
    ])
  })

  test('without ReturnSubscriptionArn a pending subscription does not tell its ARN', async () => {
    const TopicArn = await createTopic()
    const input = { TopicArn, Protocol: 'email', Endpoint: 'a@example.com' }
    expect((await client.send(new SubscribeCommand(input))).SubscriptionArn).toBe('pending confirmation')
  })

  test('subscribing again resends the confirmation of the same subscription', async () => {
    const TopicArn = await createTopic()
    const first = await subscribe(TopicArn, 'email', 'a@example.com')
    expect(await subscribe(TopicArn, 'email', 'a@example.com')).toBe(first)
    expect(delivered.map(({ kind }) => kind)).toEqual(['confirmation', 'confirmation'])
    await confirmLast()
    expect(await subscribe(TopicArn, 'email', 'a@example.com')).toBe(first)
    expect(delivered).toHaveLength(2)
  })

  test('a phone number is confirmed at once and told nothing', async () => {
    const TopicArn = await createTopic()
    const SubscriptionArn = await subscribe(TopicArn, 'sms', '+819012345678')
    const { Attributes } = await client.send(new GetSubscriptionAttributesCommand({ SubscriptionArn }))
    expect(Attributes).toMatchObject({ PendingConfirmation: 'false', Protocol: 'sms', Endpoint: '+819012345678' })
    expect(delivered).toEqual([])
  })

  test.each([
    { name: 'a phone number that is none', protocol: 'sms', endpoint: 'call me' },
    { name: 'an email address that is none', protocol: 'email', endpoint: 'nobody' },
    { name: 'a protocol that is not embedded', protocol: 'https', endpoint: 'https://example.com' },
  ])('$name is refused', async ({ protocol, endpoint }) => {
    const topicArn = await createTopic()
    await expect(subscribe(topicArn, protocol, endpoint)).rejects.toThrow(
      expect.objectContaining({ name: 'InvalidParameterException' }),
    )
  })

  test('a token confirms for two days, then its subscription is gone', async () => {
    const TopicArn = await createTopic()
    await subscribe(TopicArn, 'email', 'a@example.com')
    const url = new URL(delivered[0]?.confirmUrl ?? '')
    time += 48 * HOUR_MS
    expect((await fetch(url)).status).toBe(400)
    const Token = url.searchParams.get('Token') ?? ''
    await expect(client.send(new ConfirmSubscriptionCommand({ TopicArn, Token }))).rejects.toThrow('Token')
    expect((await client.send(new ListSubscriptionsByTopicCommand({ TopicArn }))).Subscriptions).toEqual([])
  })

  test('the API confirms with the token of the mail and may switch the unsubscribe link off', async () => {
    const TopicArn = await createTopic()
    const SubscriptionArn = await subscribe(TopicArn, 'email', 'a@example.com')
    const Token = new URL(delivered[0]?.confirmUrl ?? '').searchParams.get('Token') ?? ''
    const confirm = new ConfirmSubscriptionCommand({ TopicArn, Token, AuthenticateOnUnsubscribe: 'true' })
    expect((await client.send(confirm)).SubscriptionArn).toBe(SubscriptionArn)
    await client.send(new PublishCommand({ TopicArn, Message: 'hello' }))
    expect(delivered.at(-1)).toMatchObject({ body: 'hello' })
    expect(delivered.at(-1)?.unsubscribeUrl).toBeUndefined()
    const link = `${sns.origin}/unsubscribe.html?${new URLSearchParams({ SubscriptionArn, Endpoint: 'a@example.com' })}`
    expect((await fetch(link)).status).toBe(403)
  })

  test('the link that SNS appends to a mail unsubscribes, tells the address, and works only for it', async () => {
    const TopicArn = await createTopic()
    await subscribeConfirmed(TopicArn, 'a@example.com')
    await client.send(new PublishCommand({ TopicArn, Message: 'first' }))
    const link = delivered.at(-1)?.unsubscribeUrl ?? ''
    expect(delivered.at(-1)?.body).toContain(link)
    await fetch(link.replace('a%40example.com', 'b%40example.com'))
    expect((await client.send(new ListSubscriptionsByTopicCommand({ TopicArn }))).Subscriptions).toHaveLength(1)
    expect((await fetch(link)).status).toBe(200)
    expect(delivered.at(-1)?.kind).toBe('unsubscribed')
    await client.send(new PublishCommand({ TopicArn, Message: 'second' }))
    expect(delivered.filter(({ kind }) => kind === 'notification')).toHaveLength(1)
    expect((await fetch(link)).status).toBe(200)
  })

  test('the API unsubscribes what is confirmed, silently what is gone, and not what is pending', async () => {
    const TopicArn = await createTopic()
    const confirmed = await subscribe(TopicArn, 'sms', '+819012345678')
    await client.send(new UnsubscribeCommand({ SubscriptionArn: confirmed }))
    await client.send(new UnsubscribeCommand({ SubscriptionArn: confirmed }))
    await expect(client.send(new GetSubscriptionAttributesCommand({ SubscriptionArn: confirmed }))).rejects.toThrow(
      expect.objectContaining({ name: 'NotFoundException' }),
    )
    const pending = await subscribe(TopicArn, 'email', 'a@example.com')
    await expect(client.send(new UnsubscribeCommand({ SubscriptionArn: pending }))).rejects.toThrow('pending')
    await expect(client.send(new UnsubscribeCommand({ SubscriptionArn: 'PendingConfirmation' }))).rejects.toThrow('ARN')
  })

  test('subscriptions are listed a hundred a page', async () => {
    const TopicArn = await createTopic()
    for (let index = 0; index < 101; index += 1) await subscribe(TopicArn, 'sms', `+8190123456${100 + index}`)
    const first = await client.send(new ListSubscriptionsByTopicCommand({ TopicArn }))
    expect(first.Subscriptions).toHaveLength(100)
    const { NextToken } = first
    const second = await client.send(new ListSubscriptionsByTopicCommand({ TopicArn, NextToken }))
    expect(second.Subscriptions?.map(({ Endpoint }) => Endpoint)).toEqual(['+8190123456200'])
    expect(second.NextToken).toBeUndefined()
  })
})

describe('publish', () => {
  test('each protocol receives its own text: email with subject and footer, SMS after the display name', async () => {
    const TopicArn = await createTopic('news', 'Daily News')
    await subscribeConfirmed(TopicArn, 'a@example.com')
    await subscribe(TopicArn, 'sms', '+819012345678')
    const Message = JSON.stringify({ default: 'd', email: 'the 日本 mail\nwith <lines>', sms: 'the text' })
    const { MessageId } = await client.send(
      new PublishCommand({ TopicArn, Subject: 'A “subject” 日本', Message, MessageStructure: 'json' }),
    )
    const [mail, sms] = delivered.slice(-2)
    expect(mail).toMatchObject({
      messageId: MessageId,
      protocol: 'email',
      endpoint: 'a@example.com',
      from: 'Daily News',
      subject: 'A “subject” 日本',
      body: expect.stringMatching(/^the 日本 mail\nwith <lines>\n\n--\n/),
    })
    expect(sms).toMatchObject({ messageId: MessageId, protocol: 'sms', body: 'DAILY NEWS> the text' })
    expect(sms?.subject).toBeUndefined()
    expect(sns.readInbox().slice(-2)).toEqual([mail, sms])
  })

  test('a protocol without a text of its own receives the default', async () => {
    const TopicArn = await createTopic()
    await subscribe(TopicArn, 'sms', '+819012345678')
    const Message = JSON.stringify({ default: 'for all', email: 'for mail' })
    await client.send(new PublishCommand({ TopicArn, Message, MessageStructure: 'json' }))
    expect(delivered.at(-1)?.body).toBe('for all')
  })

  test.each([
    { name: 'a subject of 100 characters', input: { Subject: 'x'.repeat(100), Message: 'x' } },
    { name: 'an empty subject', input: { Subject: '', Message: 'x' } },
    { name: 'a subject with a line break', input: { Subject: 'a\nb', Message: 'x' } },
    { name: 'a subject with a control character', input: { Subject: 'a\u0007b', Message: 'x' } },
    { name: 'an empty message', input: { Message: '' } },
    { name: 'a message over 256 KiB', input: { Message: '日'.repeat(87_382) } },
    { name: 'a structure without default', input: { Message: '{"email":"x"}', MessageStructure: 'json' } },
    { name: 'a structure that is not JSON', input: { Message: 'x', MessageStructure: 'json' } },
    { name: 'a text that is no string', input: { Message: '{"default":"x","sms":1}', MessageStructure: 'json' } },
  ])('$name is refused', async ({ input }) => {
    const TopicArn = await createTopic()
    await expect(client.send(new PublishCommand({ TopicArn, ...input }))).rejects.toThrow(
      expect.objectContaining({ name: 'InvalidParameterException' }),
    )
  })

  test('a subject of 99 characters and a message of 256 KiB pass', async () => {
    const TopicArn = await createTopic()
    const input = { TopicArn, Subject: '日'.repeat(99), Message: 'x'.repeat(256 * 1024) }
    await expect(client.send(new PublishCommand(input))).resolves.toMatchObject({ MessageId: expect.any(String) })
  })

  test('a call the pipeline does not make is named as not embedded', async () => {
    const TopicArn = await createTopic()
    const batch = new PublishBatchCommand({ TopicArn, PublishBatchRequestEntries: [{ Id: 'a', Message: 'x' }] })
    await expect(client.send(batch)).rejects.toThrow('SNS PublishBatch is not embedded in the local run')
  })
})
