import { PublishBatchCommand, PublishCommand } from '@aws-sdk/client-sns'
import { describe, expect, test } from 'vitest'
import { followSns } from './follow-sns.ts'

const sns = followSns()

describe('publish', () => {
  test('each protocol receives its own text: email with subject and footer, SMS after the display name', async () => {
    const TopicArn = await sns.createTopic('news', 'Daily News')
    await sns.subscribeConfirmed(TopicArn, 'a@example.com')
    await sns.subscribe(TopicArn, 'sms', '+819012345678')
    const Message = JSON.stringify({ default: 'd', email: 'the 日本 mail\nwith <lines>', sms: 'the text' })
    const { MessageId } = await sns.client.send(
      new PublishCommand({ TopicArn, Subject: 'A “subject” 日本', Message, MessageStructure: 'json' }),
    )
    const [mail, sms] = sns.delivered.slice(-2)
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
    expect(sns.service.readInbox().slice(-2)).toEqual([mail, sms])
  })

  test('a protocol without a text of its own receives the default', async () => {
    const TopicArn = await sns.createTopic()
    await sns.subscribe(TopicArn, 'sms', '+819012345678')
    const Message = JSON.stringify({ default: 'for all', email: 'for mail' })
    await sns.client.send(new PublishCommand({ TopicArn, Message, MessageStructure: 'json' }))
    expect(sns.delivered.at(-1)?.body).toBe('for all')
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
    const TopicArn = await sns.createTopic()
    await expect(sns.client.send(new PublishCommand({ TopicArn, ...input }))).rejects.toThrow(
      expect.objectContaining({ name: 'InvalidParameterException' }),
    )
  })

  test('a subject of 99 characters and a message of 256 KiB pass', async () => {
    const TopicArn = await sns.createTopic()
    const input = { TopicArn, Subject: '日'.repeat(99), Message: 'x'.repeat(256 * 1024) }
    await expect(sns.client.send(new PublishCommand(input))).resolves.toMatchObject({ MessageId: expect.any(String) })
  })

  test('a call the pipeline does not make is named as not embedded', async () => {
    const TopicArn = await sns.createTopic()
    const batch = new PublishBatchCommand({ TopicArn, PublishBatchRequestEntries: [{ Id: 'a', Message: 'x' }] })
    await expect(sns.client.send(batch)).rejects.toThrow('SNS PublishBatch is not embedded in the local run')
  })
})
