import {
  ConfirmSubscriptionCommand,
  GetSubscriptionAttributesCommand,
  ListSubscriptionsByTopicCommand,
  PublishCommand,
  SubscribeCommand,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns'
import { describe, expect, test } from 'vitest'
import { followSns } from './follow-sns.ts'

const HOUR_MS = 60 * 60 * 1000
const sns = followSns()

describe('subscriptions', () => {
  test('an email is pending until the link in its confirmation mail is opened', async () => {
    const TopicArn = await sns.createTopic()
    const subscriptionArn = await sns.subscribe(TopicArn, 'email', 'a@example.com')
    const list = () => sns.client.send(new ListSubscriptionsByTopicCommand({ TopicArn }))
    expect((await list()).Subscriptions?.map((one) => one.SubscriptionArn)).toEqual(['PendingConfirmation'])
    await sns.client.send(new PublishCommand({ TopicArn, Message: 'too early' }))
    expect(sns.delivered.map(({ kind }) => kind)).toEqual(['confirmation'])
    expect(sns.delivered[0]?.body).toContain(sns.delivered[0]?.confirmUrl)

    await sns.confirmLast()
    await sns.confirmLast()
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
    const TopicArn = await sns.createTopic()
    const input = { TopicArn, Protocol: 'email', Endpoint: 'a@example.com' }
    expect((await sns.client.send(new SubscribeCommand(input))).SubscriptionArn).toBe('pending confirmation')
  })

  test('subscribing again resends the confirmation of the same subscription', async () => {
    const TopicArn = await sns.createTopic()
    const first = await sns.subscribe(TopicArn, 'email', 'a@example.com')
    expect(await sns.subscribe(TopicArn, 'email', 'a@example.com')).toBe(first)
    expect(sns.delivered.map(({ kind }) => kind)).toEqual(['confirmation', 'confirmation'])
    await sns.confirmLast()
    expect(await sns.subscribe(TopicArn, 'email', 'a@example.com')).toBe(first)
    expect(sns.delivered).toHaveLength(2)
  })

  test('a phone number is confirmed at once and told nothing', async () => {
    const TopicArn = await sns.createTopic()
    const SubscriptionArn = await sns.subscribe(TopicArn, 'sms', '+819012345678')
    const { Attributes } = await sns.client.send(new GetSubscriptionAttributesCommand({ SubscriptionArn }))
    expect(Attributes).toMatchObject({ PendingConfirmation: 'false', Protocol: 'sms', Endpoint: '+819012345678' })
    expect(sns.delivered).toEqual([])
  })

  test.each([
    { name: 'a phone number that is none', protocol: 'sms', endpoint: 'call me' },
    { name: 'an email address that is none', protocol: 'email', endpoint: 'nobody' },
    { name: 'a protocol that is not embedded', protocol: 'https', endpoint: 'https://example.com' },
  ])('$name is refused', async ({ protocol, endpoint }) => {
    const topicArn = await sns.createTopic()
    await expect(sns.subscribe(topicArn, protocol, endpoint)).rejects.toThrow(
      expect.objectContaining({ name: 'InvalidParameterException' }),
    )
  })

  test('a token confirms for two days, then its subscription is gone', async () => {
    const TopicArn = await sns.createTopic()
    await sns.subscribe(TopicArn, 'email', 'a@example.com')
    const url = new URL(sns.delivered[0]?.confirmUrl ?? '')
    sns.time += 48 * HOUR_MS
    expect((await fetch(url)).status).toBe(400)
    const Token = url.searchParams.get('Token') ?? ''
    await expect(sns.client.send(new ConfirmSubscriptionCommand({ TopicArn, Token }))).rejects.toThrow('Token')
    expect((await sns.client.send(new ListSubscriptionsByTopicCommand({ TopicArn }))).Subscriptions).toEqual([])
  })

  test('the API confirms with the token of the mail and may switch the unsubscribe link off', async () => {
    const TopicArn = await sns.createTopic()
    const SubscriptionArn = await sns.subscribe(TopicArn, 'email', 'a@example.com')
    const Token = new URL(sns.delivered[0]?.confirmUrl ?? '').searchParams.get('Token') ?? ''
    const confirm = new ConfirmSubscriptionCommand({ TopicArn, Token, AuthenticateOnUnsubscribe: 'true' })
    expect((await sns.client.send(confirm)).SubscriptionArn).toBe(SubscriptionArn)
    await sns.client.send(new PublishCommand({ TopicArn, Message: 'hello' }))
    expect(sns.delivered.at(-1)).toMatchObject({ body: 'hello' })
    expect(sns.delivered.at(-1)?.unsubscribeUrl).toBeUndefined()
    const link = `${sns.service.origin}/unsubscribe.html?${new URLSearchParams({ SubscriptionArn, Endpoint: 'a@example.com' })}`
    expect((await fetch(link)).status).toBe(403)
  })

  test('the link that SNS appends to a mail unsubscribes, tells the address, and works only for it', async () => {
    const TopicArn = await sns.createTopic()
    await sns.subscribeConfirmed(TopicArn, 'a@example.com')
    await sns.client.send(new PublishCommand({ TopicArn, Message: 'first' }))
    const link = sns.delivered.at(-1)?.unsubscribeUrl ?? ''
    expect(sns.delivered.at(-1)?.body).toContain(link)
    await fetch(link.replace('a%40example.com', 'b%40example.com'))
    expect((await sns.client.send(new ListSubscriptionsByTopicCommand({ TopicArn }))).Subscriptions).toHaveLength(1)
    expect((await fetch(link)).status).toBe(200)
    expect(sns.delivered.at(-1)?.kind).toBe('unsubscribed')
    await sns.client.send(new PublishCommand({ TopicArn, Message: 'second' }))
    expect(sns.delivered.filter(({ kind }) => kind === 'notification')).toHaveLength(1)
    expect((await fetch(link)).status).toBe(200)
  })

  test('the API unsubscribes what is confirmed, silently what is gone, and not what is pending', async () => {
    const TopicArn = await sns.createTopic()
    const confirmed = await sns.subscribe(TopicArn, 'sms', '+819012345678')
    await sns.client.send(new UnsubscribeCommand({ SubscriptionArn: confirmed }))
    await sns.client.send(new UnsubscribeCommand({ SubscriptionArn: confirmed }))
    await expect(sns.client.send(new GetSubscriptionAttributesCommand({ SubscriptionArn: confirmed }))).rejects.toThrow(
      expect.objectContaining({ name: 'NotFoundException' }),
    )
    const pending = await sns.subscribe(TopicArn, 'email', 'a@example.com')
    await expect(sns.client.send(new UnsubscribeCommand({ SubscriptionArn: pending }))).rejects.toThrow('pending')
    await expect(sns.client.send(new UnsubscribeCommand({ SubscriptionArn: 'PendingConfirmation' }))).rejects.toThrow(
      'ARN',
    )
  })

  test('subscriptions are listed a hundred a page', async () => {
    const TopicArn = await sns.createTopic()
    for (let index = 0; index < 101; index += 1) await sns.subscribe(TopicArn, 'sms', `+8190123456${100 + index}`)
    const first = await sns.client.send(new ListSubscriptionsByTopicCommand({ TopicArn }))
    expect(first.Subscriptions).toHaveLength(100)
    const { NextToken } = first
    const second = await sns.client.send(new ListSubscriptionsByTopicCommand({ TopicArn, NextToken }))
    expect(second.Subscriptions?.map(({ Endpoint }) => Endpoint)).toEqual(['+8190123456200'])
    expect(second.NextToken).toBeUndefined()
  })
})
