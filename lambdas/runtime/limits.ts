/**
 * Every safety limit of the pipeline, with its reason. Times in milliseconds and sizes in bytes unless the name says
 * otherwise.
 */

/** DNS and connect together: a feed host that takes longer is down for this poll. */
export const CONNECT_TIMEOUT_MS = 3_000
/** First byte of headers: slow but living servers answer within this. */
export const HEADERS_TIMEOUT_MS = 5_000
/** One whole fetch with redirects and body; what one feed can cost a message of fifty. */
export const FETCH_TIMEOUT_MS = 8_000
/** After decompression: the largest real feeds are about 2 MiB; a compression bomb is far larger. */
export const MAX_BODY_BYTES = 5 * 1024 * 1024
/** Browsers stop at 20; feeds that need more than a few are broken or hostile. */
export const MAX_REDIRECTS = 5
/** The ports feeds are published on; others are how a request is made to hit an internal service. */
export const ALLOWED_PORTS: readonly number[] = [80, 443]
/** Dialling one of a host's several addresses before the next is tried: Node's own 250 ms is too short across an ocean. */
export const ADDRESS_ATTEMPT_TIMEOUT_MS = 1_000
/** The answer about IPv6 addresses after the one about IPv4 came (RFC 8305, section 3: 50 ms). */
export const RESOLUTION_DELAY_MS = 50
/** A connection is kept for the next feed of its host: as long as the pause between them and handling one mostly take. */
export const KEEP_CONNECTION_MS = 3_000
/** Connections kept at once: more hosts than are asked side by side. */
export const MAX_KEPT_CONNECTIONS = 8
/** All headers of one response: Node's 16 KiB is less than some publishers' security policies take. */
export const MAX_HEADER_BYTES = 64 * 1024
/** Characters of an ETag or date kept to be sent back: real ones stay under 100, and state is paid for by size. */
export const MAX_VALIDATOR_LENGTH = 512
/** What an outcome says to a person: a sentence or two; hostile addresses and headers are kilobytes. */
export const MAX_MESSAGE_CHARACTERS = 400
/** What a server may ask us to wait: feeds are polled daily at least, so no header silences one for longer. */
export const MAX_SERVER_WAIT_SECONDS = 24 * 60 * 60

/** A feed's tags: 5 MiB of real markup holds about half as many; a flood of open tags holds more. */
export const MAX_FEED_TAGS = 500_000
/** Text of one document that may be read once more, in UTF-16 units: four times the largest document takes some tenths of a second. */
export const MAX_REREAD_UNITS = 20 * 1024 * 1024
/** Tags open at once: libxml2 stops at 256, and nothing written by hand or by an editor comes near. */
export const MAX_FEED_DEPTH = 500
/** Entries of one document: the longest real ones, podcasts with years of episodes, hold a few thousand. */
export const MAX_FEED_ENTRIES = 10_000
/** UTF-16 units of one summary or content that are read: an article has a tenth; sanitizing takes many times as much. */
export const MAX_BODY_UNITS = 500_000
/** UTF-16 units that relative links may add to one document once they are absolute: a thousand of them add a tenth of a MiB. */
export const MAX_LINK_GROWTH_UNITS = 4 * 1024 * 1024
/** One entity a document declares: a character's name stands for a few characters; longer ones are for bombs. */
export const MAX_ENTITY_CHARS = 256
/** What an element hands down as its language: tags of the most parts have some 35 (RFC 5646, 4.4.1), and each field gets it. */
export const MAX_LANGUAGE_CHARACTERS = 100
/** Attributes read of one tag; feeds use a handful. */
export const MAX_TAG_ATTRIBUTES = 256

/** Feeds in one queue message: few enough that one message ends well within the function's time. */
export const FEEDS_PER_MESSAGE = 50
/** Hosts of one message fetched at once: fifty feeds of fifty slow hosts still end within the function's time. */
export const HOSTS_AT_ONCE = 5
/** Between two requests to one host: what a polite reader leaves. */
export const HOST_PAUSE_MS = 1_000
/** Parsing, tagging and storing one feed after its fetch: 5 MiB, or a thousand stories of a first fetch. */
export const HANDLE_FEED_TIMEOUT_MS = 12_000
/** The time kept in hand before a feed is taken up: what is left over when it has run out is sent again. */
export const POLL_FEED_TIMEOUT_MS = FETCH_TIMEOUT_MS + HANDLE_FEED_TIMEOUT_MS
/** A full message whose every host is as slow as it may be, and one feed's time in hand. */
export const POLL_FEEDS_TIMEOUT_SECONDS = Math.ceil(
  ((FEEDS_PER_MESSAGE / HOSTS_AT_ONCE) * FETCH_TIMEOUT_MS + POLL_FEED_TIMEOUT_MS) / 1_000,
)
/** A document of 5 MiB, its text and its parsed form take up to half of it. */
export const POLL_FEEDS_MEMORY_MB = 512
/** SQS wants at least six times the function's timeout (AWS Lambda developer guide, "Using Lambda with SQS"). */
export const POLL_QUEUE_VISIBILITY_SECONDS = 6 * POLL_FEEDS_TIMEOUT_SECONDS
/** Deliveries of one poll message before the dead-letter queue: one, one split into single feeds, one more. */
export const POLL_MAX_RECEIVES = 3
/** Queue consumers at once: the politeness cap over all hosts. */
export const POLL_MAX_CONCURRENCY = 10

/** send-alerts runs each minute; its lease must outlive the function. */
export const SEND_ALERTS_TIMEOUT_SECONDS = 50
export const SEND_ALERTS_LEASE_SECONDS = SEND_ALERTS_TIMEOUT_SECONDS + 10

/** How far back a story looks for its event: a happening is told within about a day; copies trail in for three. */
export const EVENT_WINDOW_HOURS = 72

/** So many days more it looks back when it is filed late, after an outage: beyond, each run would read too much. */
export const LATE_FILING_DAYS = 2

/** Marks folded together with one character: more than any script stacks, few enough that folding stays linear. */
export const MAX_COMBINING_RUN = 16
/** Units one character unfolds into: ㍿ makes four, and a ligature of eighteen would make a megabyte eighteen. */
export const MAX_UNFOLDED_UNITS = 8
/** Words in one phrase: longer ones are sentences, and a bound keeps matching linear. */
export const MAX_PHRASE_WORDS = 32
/** Ways of writing one phrase with options, so that a slip of the pen cannot make thousands. */
export const MAX_PHRASE_SPELLINGS = 500
/** Occurrences of one group in one sentence that rules look at: more add nothing. */
export const MAX_HITS_PER_GROUP = 16
/** Pieces of evidence a tag carries: what a reader takes in, and an item of bounded size. */
export const MAX_EVIDENCE = 8
/** UTF-16 units of one field that are read for topics: far beyond any article, a bound on memory for hostile ones. */
export const MAX_TAGGED_UNITS = 2 * 1024 * 1024

/** plan-polls ends before its next tick; most ticks take a second, a catch-up after an outage takes longer. */
export const PLAN_POLLS_TIMEOUT_SECONDS = 50
/** A page that takes longer is broken; API Gateway itself gives up after 30. */
export const SERVE_SITE_TIMEOUT_SECONDS = 10
/** A few thousand feeds at a deploy, one conditional write each. */
export const SYNC_FEEDS_TIMEOUT_SECONDS = 120
/** Whole site: far above what readers do and far below what would cost money (a day of it is about 3 USD). */
export const SITE_REQUESTS_PER_SECOND = 20
export const SITE_BURST_REQUESTS = 40
/** A title longer than this is a mistake of the feed; the longest real headlines are about 300 characters. */
export const MAX_TITLE_CHARACTERS = 500
/** Two or three paragraphs: what lists and messages show. */
export const MAX_SUMMARY_CHARACTERS = 1_000
/** A long read is about 40,000; with four bytes a character this stays far under DynamoDB's 400 KB an item. */
export const MAX_TEXT_CHARACTERS = 50_000
/** Longer addresses are tracking noise or attacks; browsers and SNS take far less than DynamoDB's item. */
export const MAX_URL_CHARACTERS = 2_000
/** A story dated later than this after it was first seen has a wrong clock or a scheduled date: first seen counts. */
export const MAX_FUTURE_MS = 3_600_000
/** DynamoDB writes of one feed under way at once: quick for a first fetch of a thousand, gentle on a new table. */
export const WRITES_AT_ONCE = 16

/** Index shards of due alerts: enough that a burst of one event over many audiences heats no single partition. */
export const DUE_SHARDS = 8
/** Stories filed in one run: a first fetch of a thousand takes a few runs and leaves time to send. */
export const STORIES_FILED_PER_RUN = 200
/** Audiences sent to side by side; each gets at most one message a second. */
export const AUDIENCES_AT_ONCE = 8
/**
 * Alerts of one audience that one run takes up, the oldest first: each is read, its event is read, and it is marked, 2 ms of
 * a run's processor in all. A weekly digest of a busy subject has some hundreds.
 */
export const MAX_ALERTS_AT_ONCE = 3_000
/** Between two messages to one audience: SNS suspends an email subscription at more than 10 a second. */
export const MESSAGE_PAUSE_MS = 1_000
/** First wait after a failed publish; it doubles each time up to PUBLISH_RETRY_MAX_MS. */
export const PUBLISH_RETRY_MS = 60_000
export const PUBLISH_RETRY_MAX_MS = 3_600_000
/** Failed publishes before an alert is parked: with the waits above about 14 hours, longer than any SNS outage yet. */
export const MAX_PUBLISH_ATTEMPTS = 20
/** Sent alerts are kept this long, to answer "why did I get this": no event is news for longer. */
export const SENT_ALERT_DAYS = 180
/** SNS takes 256 KiB; a digest of this many events stays far below and is as much as a person reads. */
export const MAX_DIGEST_EVENTS = 50
/** SNS: Subject has fewer than 100 characters. */
export const MAX_SUBJECT_CHARACTERS = 99

/** Stories that /api/stories gives when no limit is asked for: a screen or two of a terminal. */
export const API_DEFAULT_STORIES = 20
/** The most /api/stories gives at once: at the longest texts still a fifth of what Lambda may answer (6 MB). */
export const API_MAX_STORIES = 100
/** Stories on one page of a topic: a few minutes of reading, 100 KB at most on a phone. */
export const TOPIC_PAGE_STORIES = 30
/** Events under each topic of the home page: what fits a glance; the topic's own page has the rest. */
export const HOME_EVENTS_PER_TOPIC = 5
/** Stories read for them: most events are told by one to three outlets. */
export const HOME_STORIES_PER_TOPIC = 15
/** Reads of a list that is narrowed to one language: a rare one gets a short page and a link on, not an endless read. */
export const LANGUAGE_READS = 5
/** A plan cursor older than this is an outage: plan-polls runs each minute, and one late tick is no news. */
export const PLAN_LATE_MINUTES = 5
/** Pages and API answers are kept by browsers so long: news is polled every five minutes at most. */
export const SITE_MAX_AGE_SECONDS = 60
/** A short link's target never changes, but a mistaken deploy should not stick for long. */
export const SHORT_LINK_MAX_AGE_SECONDS = 3_600

/** Permanent redirects in a row, to one address, before a feed moves there: one may be a mistake of an hour. */
export const MOVE_AFTER_REDIRECTS = 3
/**
 * Failed polls in a row before ops are told that a feed died. With the back-off they mostly take two to four days,
 * one day or six at one feed in a hundred: longer than most outages, and well before the 30 after which Media Cloud gives
 * feeds up, some of which come back even then.
 */
export const DEAD_AFTER_FAILURES = 12
/** More new entries than this in a later fetch, of before its last news, are history published again: stored silently. */
export const HISTORY_ENTRIES = 50
/** Documents that come cut off for longer are written so: a deploy, a full disk or a broken cache is seen to within a day. */
export const CUT_OFF_HABIT_MS = 24 * 3_600_000
/** SQS holds a message back for at most so long (SendMessageBatch, DelaySeconds). */
export const MAX_DELAY_SECONDS = 900

/** Audiences at most: half of what SNS allows an account in topics, and still listed in seconds. */
export const MAX_AUDIENCES = 50_000
/** An audience that nobody is in, or was asked to confirm, for so long is retired: a confirmation lives two days. */
export const RETIRE_AFTER_MS = 3 * 86_400_000
/** A retirement takes seconds and dies with its run: after this another may take it over. */
export const RETIRING_TAKES_MS = 300_000
/** Changes of preferences that wait to be confirmed, asked for one by one in a run: seconds at SNS's pace. */
export const MOVES_LOOKED_AT_PER_RUN = 200
/** SNS takes 256 characters in the value of a tag. */
export const MAX_TAG_CHARACTERS = 256
/** Stories a retag reads and judges side by side: with their texts a few MB at most, and quick on a far table. */
export const RETAG_BATCH_STORIES = 100
/** Stories waiting to be filed that a retag looks at: its first page of keys, and more than wait on any day but the first. */
export const RETAG_WAITING_STORIES = 5_000
/** As long as Lambda allows: SNS deletes 30 topics a second, which is 27,000 of a development stack's in one go. */
export const REMOVE_AUDIENCES_TIMEOUT_SECONDS = 900
