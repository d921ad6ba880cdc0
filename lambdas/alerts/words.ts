import type { MessageLanguage } from './message.ts'

/** Every sentence of ours that a subscriber reads, by language. */
export const WORDS = {
  en: {
    test: 'TEST',
    testNote: 'This is a test sent by the operator. It proves that alerts reach you; it is not news.',
    sources: 'Sources',
    topics: 'Topics',
    when: 'When',
    why: 'Why you got this',
    follows: (topics: string, subject: string) => `You follow ${topics} in ${subject}.`,
    mentions: (phrases: string) => `The story mentions ${phrases}.`,
    stop: 'To stop, use the unsubscribe link that ends this email.',
    more: (origin: string) => `Latest stories: ${origin}/`,
    digestSubject: (events: number, topics: string) => `${events} events: ${topics}`,
    digestSms: (events: number, topics: string) => `${events} new events: ${topics}`,
    digestLead: (events: number) => `${events} events since the last message.`,
    outlets: (count: number) => (count === 1 ? '' : ` (${count} sources)`),
    left: (count: number) => `… and ${count} more.`,
    quote: (phrase: string) => `“${phrase}”`,
    list: ', ',
  },
  ja: {
    test: 'テスト',
    testNote: 'これは運営者によるテスト送信です。通知が届くことを確かめるためのもので、ニュースではありません。',
    sources: '情報源',
    topics: 'トピック',
    when: '日時',
    why: 'この通知が届いた理由',
    follows: (topics: string, subject: string) => `${subject}の「${topics}」を購読されています。`,
    mentions: (phrases: string) => `記事中の語句:${phrases}`,
    stop: '配信を止めるには、このメールの末尾にある解除リンクをお使いください。',
    more: (origin: string) => `最新の記事: ${origin}/`,
    digestSubject: (events: number, topics: string) => `${events}件の動き: ${topics}`,
    digestSms: (events: number, topics: string) => `新着${events}件: ${topics}`,
    digestLead: (events: number) => `前回の配信からの動きは${events}件です。`,
    outlets: (count: number) => (count === 1 ? '' : `(${count}社)`),
    left: (count: number) => `… ほか${count}件`,
    quote: (phrase: string) => `「${phrase}」`,
    list: '、',
  },
} as const satisfies Record<MessageLanguage, unknown>

export type Words = (typeof WORDS)[MessageLanguage]
