import type { Context } from 'hono'
import {
  HOME_STORIES_PER_TOPIC,
  SHORT_LINK_MAX_AGE_SECONDS,
  SITE_MAX_AGE_SECONDS,
  TOPIC_PAGE_STORIES,
} from '../runtime/limits.ts'
import type { StoredStory } from '../stories/story-item.ts'
import { renderHome } from './pages/home-page.ts'
import { linkTo } from './pages/links.ts'
import type { Edition, Html } from './pages/page.ts'
import { renderProblem } from './pages/problem-page.ts'
import { renderStory } from './pages/story-page.ts'
import { renderTopicPage } from './pages/topic-page.ts'
import { WORDS } from './pages/words.ts'
import { checkHealth } from './reading/check-health.ts'
import { groupEvents } from './reading/group-events.ts'
import { listStories } from './reading/list-stories.ts'
import { readPageAddress } from './reading/read-page-address.ts'
import { type BadParameter, readPageRequest } from './reading/read-request.ts'
import type { SiteSources } from './site-sources.ts'

/** Longer or other ids are none of ours; DynamoDB would refuse some of them with an error. */
const STORY_ID = /^[\w-]{1,64}$/

/** Answers the home page: the latest of every topic. */
export async function answerHome(sources: SiteSources, c: Context): Promise<Response> {
  const { topics, filedStories } = sources
  const request = readPageRequest(c.req.queries(), topics)
  if ('bad' in request) return answerBadRequest(sources, c, request.bad)
  const now = Date.now()
  const listTopic = async (topic: string) => {
    const asked = { topics: [topic], language: request.language, limit: HOME_STORIES_PER_TOPIC }
    const { stories } = await listStories(filedStories, asked, now)
    return { topic, events: groupEvents(stories) }
  }
  const [health, ...lists] = await Promise.all([
    readHealth(sources, now),
    ...topics.topics.map(({ id }) => listTopic(id)),
  ])
  const edition = openEdition(sources, c)
  return givePage(c, edition, renderHome(edition, { topics: lists, request, health }))
}

/** Answers a topic's page: its stories below a position. */
export async function answerTopic(sources: SiteSources, c: Context): Promise<Response> {
  const { topics, filedStories } = sources
  const topic = topics.topics.find(({ id }) => id === c.req.param('topic'))
  if (topic === undefined) return answerNotFound(sources, c)
  const request = readPageRequest(c.req.queries(), topics)
  if ('bad' in request) return answerBadRequest(sources, c, request.bad)
  const now = Date.now()
  const [health, page] = await Promise.all([
    readHealth(sources, now),
    listStories(filedStories, { topics: [topic.id], ...request, limit: TOPIC_PAGE_STORIES }, now),
  ])
  const content = { topic: topic.id, events: groupEvents(page.stories), next: page.next, request, health }
  const edition = openEdition(sources, c)
  return givePage(c, edition, renderTopicPage(edition, content))
}

/** Answers a story's own page: all evidence, and who else told its event. */
export async function answerStory(sources: SiteSources, c: Context): Promise<Response> {
  const story = await readStory(sources, c.req.param('id'))
  if (story === undefined) return answerNotFound(sources, c)
  const event = story.eventId === undefined ? [] : await sources.filedStories.listEvent(story.eventId)
  const edition = openEdition(sources, c)
  return givePage(c, edition, renderStory(edition, story, event))
}

/** Answers a short link as messages carry it: leads to where the story was published, and nowhere but to a stored one. */
export async function answerShortLink(sources: SiteSources, c: Context): Promise<Response> {
  const story = await readStory(sources, c.req.param('id'))
  const url = story && linkTo(story.url)
  if (url === undefined) return answerNotFound(sources, c)
  c.header('cache-control', `public, max-age=${SHORT_LINK_MAX_AGE_SECONDS}`)
  return c.redirect(url, 302)
}

/** Answers an address that leads to nothing. */
export async function answerNotFound(sources: SiteSources, c: Context): Promise<Response> {
  const edition = openEdition(sources, c)
  const { notFound, notFoundHelp } = edition.words
  return giveUnkept(c, edition, renderProblem(edition, notFound, [notFoundHelp]), 404)
}

/** Answers a request that would send something: this site is only read. */
export async function answerOtherMethod(sources: SiteSources, c: Context): Promise<Response> {
  const edition = openEdition(sources, c)
  const { otherMethod, otherMethodHelp } = edition.words
  return giveUnkept(c, edition, renderProblem(edition, otherMethod, [otherMethodHelp]), 405)
}

/** Answers after an error that was logged. */
export async function answerFailure(sources: SiteSources, c: Context): Promise<Response> {
  const edition = openEdition(sources, c)
  const { failed, failedHelp } = edition.words
  return giveUnkept(c, edition, renderProblem(edition, failed, [failedHelp]), 500)
}

async function answerBadRequest(sources: SiteSources, c: Context, bad: readonly BadParameter[]): Promise<Response> {
  const edition = openEdition(sources, c)
  const sentences = bad.map((parameter) => edition.words.badParameter(parameter, sources.topics.languages))
  return giveUnkept(c, edition, renderProblem(edition, edition.words.badRequest, sentences), 400)
}

/** What is not there now may be in a minute. */
function giveUnkept(c: Context, edition: Edition, page: Html, status: 400 | 404 | 405 | 500) {
  nameEdition(c, edition)
  c.header('cache-control', 'no-store')
  return c.html(page, status)
}

/** What the browser's wish decided is kept by browsers alone: caches between differ in whether they heed Vary. */
function givePage(c: Context, edition: Edition, page: Html): Response | Promise<Response> {
  nameEdition(c, edition)
  c.header('cache-control', `${edition.base === '' ? 'private' : 'public'}, max-age=${SITE_MAX_AGE_SECONDS}`)
  return c.html(page)
}

function nameEdition(c: Context, { base, language }: Edition): void {
  c.header('content-language', language)
  if (base === '') c.header('vary', 'Accept-Language')
}

async function readHealth({ feedTable }: SiteSources, now: number) {
  return checkHealth(await feedTable.readCursor(), now)
}

async function readStory({ storyTable }: SiteSources, id: string | undefined): Promise<StoredStory | undefined> {
  return id !== undefined && STORY_ID.test(id) ? storyTable.get(id) : undefined
}

function openEdition({ settings, topics }: SiteSources, c: Context): Edition {
  const address = readPageAddress(c.req.url, c.req.header('accept-language'))
  return { ...address, words: WORDS[address.language], settings, topics }
}
