import type { ReaderLanguage } from '../runtime/reader-language.ts'

interface Hours {
  readonly from: number
  readonly to: number
}

/** Every sentence of ours that a subscriber reads, by language. */
export const WORDS = {
  en: {
    test: 'TEST',
    testNote: 'This is a test sent by the operator. It proves that alerts reach you; it is not news.',
    updateSubject: (outlets: number) => `Now ${outlets} sources: `,
    updateNote: (outlets: number) => `You were told of this before. By now ${outlets} sources report it.`,
    topics: 'Topics',
    when: 'When',
    source: 'Source',
    sources: (count: number) => `Sources (${count})`,
    moreSources: (count: number, link: string) => `… and ${count} more: ${link}`,
    why: 'Why you got this',
    follows: (topics: string, languages: string) => `You follow ${topics}, in ${languages}.`,
    mentions: (phrases: string) => `The story mentions ${phrases}.`,
    digestAt: (hour: number, timeZone: string, day?: string) =>
      `Digests come ${day === undefined ? 'each day' : `each ${day}`} at ${hour}:00 (${timeZone}).`,
    quiet: ({ from, to }: Hours, timeZone: string) => `Nothing is sent from ${from}:00 to ${to}:00 (${timeZone}).`,
    change: (contact: string) => `To change what you get, or when: ${contact}`,
    // SNS leaves its link out for those who were confirmed so that no scanner of mails can end their subscription.
    stop: 'To stop: the unsubscribe link below, or the address above.',
    more: (link: string) => `Latest stories: ${link}`,
    digestSubject: (events: number, titles: readonly string[]) => `${events} events: ${titles.join('; ')}`,
    digestSms: (events: number, topics: string) => `${events} new events: ${topics}`,
    digestLead: (events: number) => `${events} new events, the most covered first.`,
    // Also at the end of quiet hours, and of two events after four that were told one by one.
    stormLead: (events: number) =>
      `${events} events in one message, because many were due within minutes; the most covered first.`,
    otherTopics: 'Other',
    outlets: (count: number, names: string) => (count === 1 ? names : `${count} sources: ${names}`),
    left: (count: number, link: string) => `… and ${count} more: ${link}`,
    quote: (phrase: string) => `“${phrase}”`,
    list: ', ',
    space: ' ',
  },
  ja: {
    test: 'テスト',
    testNote: 'これは運営者によるテスト送信です。通知が届くことを確かめるためのもので、ニュースではありません。',
    updateSubject: (outlets: number) => `【続報・${outlets}社】`,
    updateNote: (outlets: number) => `以前お知らせした動きです。現在${outlets}社が伝えています。`,
    topics: 'トピック',
    when: '日時',
    source: '情報源',
    sources: (count: number) => `情報源(${count}社)`,
    moreSources: (count: number, link: string) => `… ほか${count}社: ${link}`,
    why: 'この通知が届いた理由',
    follows: (topics: string, languages: string) => `「${topics}」の${languages}記事を購読されています。`,
    mentions: (phrases: string) => `記事中の語句: ${phrases}`,
    digestAt: (hour: number, timeZone: string, day?: string) =>
      `${day === undefined ? '毎日' : `毎週${day}`}${hour}時 (${timeZone}) にまとめて配信しています。`,
    quiet: ({ from, to }: Hours, timeZone: string) => `${from}時から${to}時 (${timeZone}) は配信を控えています。`,
    change: (contact: string) => `配信内容や時刻の変更: ${contact}`,
    stop: '配信の停止: 下の解除リンク、または上記の連絡先をお使いください。',
    more: (link: string) => `最新の記事: ${link}`,
    digestSubject: (events: number, titles: readonly string[]) => `${events}件の動き: ${titles.join('／')}`,
    digestSms: (events: number, topics: string) => `新着${events}件: ${topics}`,
    digestLead: (events: number) => `新しい動き${events}件を、報道の多い順にまとめました。`,
    stormLead: (events: number) => `お知らせが短い間に重なったため、動き${events}件を報道の多い順に1通にまとめました。`,
    otherTopics: 'その他',
    outlets: (count: number, names: string) => (count === 1 ? names : `${count}社: ${names}`),
    left: (count: number, link: string) => `… ほか${count}件: ${link}`,
    quote: (phrase: string) => `「${phrase}」`,
    list: '、',
    space: '',
  },
} as const satisfies Record<ReaderLanguage, unknown>
