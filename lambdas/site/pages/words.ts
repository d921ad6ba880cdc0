import type { ReaderLanguage } from '../../runtime/reader-language.ts'
import type { BadParameter } from '../reading/read-request.ts'

type InBoth = Readonly<Record<ReaderLanguage, unknown>>

/** Every sentence of ours that a reader of the site sees, each in all languages: without one of them it does not compile. */
const SENTENCES = {
  tagline: { en: 'News watch', ja: 'ニュースウォッチ' },
  description: {
    en: (subject: string) => `News about ${subject}, each story with the reason it is here.`,
    ja: (subject: string) => `${subject}に関するニュースを、掲載の理由とともにお届けします。`,
  },
  skip: { en: 'Skip to the stories', ja: '本文へ移動' },
  pageLanguage: { en: 'Language', ja: '表示言語' },
  topics: { en: 'Topics', ja: 'トピック' },
  storyLanguages: { en: 'Stories in', ja: '記事の言語' },
  allLanguages: { en: 'All languages', ja: 'すべて' },
  latest: { en: 'Latest', ja: '最新' },
  latestStories: { en: 'Latest stories', ja: '最新の記事' },
  allOf: { en: (topic: string) => `All of ${topic}`, ja: (topic: string) => `${topic}の記事一覧` },
  older: { en: 'Older stories', ja: '以前の記事' },
  newest: { en: 'Back to the newest', ja: '最新の記事に戻る' },
  details: { en: 'Details', ja: '詳細' },
  detailsOf: { en: (title: string) => `Details: ${title}`, ja: (title: string) => `詳細: ${title}` },
  alsoIn: { en: 'Also in', ja: 'ほかの報道:' },
  why: { en: 'Why it is here', ja: '掲載の理由' },
  whyShort: { en: 'Why', ja: '掲載の理由' },
  inField: {
    en: { title: ' in the title', summary: ' in the summary', body: ' in the text' },
    ja: { title: '（見出し）', summary: '（要約）', body: '（本文）' },
  },
  byRule: { en: ', rule ', ja: ' ルール: ' },
  reason: {
    en: (topic: string, rule: string) => `${topic}: rule ${rule}`,
    ja: (topic: string, rule: string) => `${topic} ルール: ${rule}`,
  },
  comma: { en: ', ', ja: '、' },
  betweenPhrases: { en: ', ', ja: '' },
  semicolon: { en: '; ', ja: '、' },
  readAt: { en: (outlet: string) => `Read it at ${outlet}`, ja: (outlet: string) => `${outlet}で読む` },
  noLink: {
    en: 'The address of this story is not one to link to.',
    ja: 'この記事のURLは、安全のためリンクにしていません。',
  },
  toldBy: {
    en: (stories: number) => `This event in ${stories} stories`,
    ja: (stories: number) => `この動きを伝える記事（${stories}件）`,
  },
  thisStory: { en: 'this story', ja: 'この記事' },
  untagged: { en: 'No topic’s rules apply to this story.', ja: 'この記事に当てはまるトピックはありません。' },
  test: {
    en: 'This is a test sent by the operator. It proves that alerts arrive; it is not news.',
    ja: 'これは運営者によるテスト送信です。通知が届くことを確かめるためのもので、ニュースではありません。',
  },
  filing: {
    en: 'This story is new and will be in its topics’ lists within a minute or two.',
    ja: '新着の記事です。1、2分ほどでトピックの一覧に表示されます。',
  },
  polledThrough: { en: 'Feeds polled through', ja: '配信元の最終確認:' },
  late: {
    en: (minutes: number) => `${minutes} minutes ago: polling is late.`,
    ja: (minutes: number) => `確認が${minutes}分遅れています。`,
  },
  neverPolled: {
    en: 'Polling by the clock begins within a minute.',
    ja: '定時の確認は1分以内に始まります。',
  },
  api: { en: 'JSON', ja: 'JSON' },
  health: { en: 'Health', ja: '稼働状況' },
  contact: { en: 'Contact, also for alerts by email or SMS', ja: 'お問い合わせ、メール・SMS通知のお申し込み' },
  empty: { en: 'No stories yet', ja: '記事はまだありません' },
  emptyHelp: {
    en: [
      'Feeds are polled every few minutes, and a story appears here a minute or two after a feed carries one that a topic’s rules apply to.',
      'If this page stays empty:',
    ],
    ja: [
      '配信元のフィードは数分おきに確認しています。トピックに当てはまる記事が配信されると、1、2分ほどでここに表示されます。',
      'いつまでも表示されないときは、次をご確認ください。',
    ],
  },
  emptySteps: {
    en: [
      ['npx alliance feeds', 'shows what each feed answered'],
      ['config/feeds.opml', 'lists the feeds that are polled'],
      ['config/topics.yaml', 'says which stories a topic takes'],
    ],
    ja: [
      ['npx alliance feeds', '各フィードの応答を表示するコマンド'],
      ['config/feeds.opml', '確認するフィードの一覧'],
      ['config/topics.yaml', 'トピックが取り上げる記事の条件'],
    ],
  },
  emptyTopic: { en: 'No stories on this topic yet.', ja: 'このトピックの記事はまだありません。' },
  emptyLanguage: {
    en: (language: string) => `No stories in ${language} here.`,
    ja: (language: string) => `${language}の記事はありません。`,
  },
  showAll: { en: 'Show all languages', ja: 'すべての言語の記事を表示' },
  emptyPart: {
    en: 'None in this language among the stories just read; older ones may follow.',
    ja: 'この範囲にはこの言語の記事がありません。以前の記事にはあるかもしれません。',
  },
  end: { en: 'There are no older stories.', ja: 'これより前の記事はありません。' },
  notFound: { en: 'Not found', ja: 'ページが見つかりません' },
  notFoundHelp: {
    en: 'There is no page at this address. A story without a topic is kept for some weeks only.',
    ja: 'このURLのページはありません。トピックに当てはまらない記事は、数週間で掲載を終えます。',
  },
  otherMethod: { en: 'Nothing can be sent here', ja: '送信は受け付けていません' },
  otherMethodHelp: {
    en: 'This site is only read, with GET or HEAD.',
    ja: 'このサイトは閲覧専用です。GETとHEADのみ受け付けています。',
  },
  badRequest: { en: 'This address cannot be read', ja: 'URLに誤りがあります' },
  badParameter: {
    en: ({ detail }: BadParameter, _languages: readonly string[]) => detail,
    ja: ({ parameter }: BadParameter, languages: readonly string[]) =>
      parameter === 'lang'
        ? `「lang」には${languages.join('、')}のいずれかを指定してください。`
        : `「${parameter}」には2026-01-31や2026-01-31T09:00:00Zのような日時を指定してください。`,
  },
  failed: { en: 'Something went wrong', ja: 'エラーが発生しました' },
  failedHelp: {
    en: 'The page could not be made. The error is in the operator’s log; please try again in a minute.',
    ja: 'ページを表示できませんでした。エラーは運営者が確認できるよう記録しました。しばらくしてからもう一度お試しください。',
  },
  home: { en: 'To the latest stories', ja: '最新の記事へ' },
} as const satisfies Readonly<Record<string, InBoth>>

/** The sentences in one language. */
export type Words = { readonly [Name in keyof typeof SENTENCES]: (typeof SENTENCES)[Name][ReaderLanguage] }

/** The sentences of the site by language. */
export const WORDS: Readonly<Record<ReaderLanguage, Words>> = { en: pick('en'), ja: pick('ja') }

function pick(language: ReaderLanguage): Words {
  return Object.fromEntries(Object.entries(SENTENCES).map(([name, texts]) => [name, texts[language]])) as Words
}
