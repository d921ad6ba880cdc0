/** Zones by name, in minutes east of Greenwich: RFC 822's, and those of feeds in the wild. */
const ZONES: ReadonlyMap<string, number> = new Map([
  ...['z', 'ut', 'utc', 'gmt', 'wet', 'etc/gmt', 'etc/utc'].map((name): [string, number] => [name, 0]),
  ...['bst', 'ist', 'cet', 'met', 'mez', 'west'].map((name): [string, number] => [name, 60]),
  ...['cest', 'mest', 'mesz', 'eet', 'sast', 'cat'].map((name): [string, number] => [name, 120]),
  ...['eest', 'msk', 'eat', 'ast/ksa'].map((name): [string, number] => [name, 180]),
  ['msd', 240],
  ['pkt', 300],
  ['wib', 420],
  ...['awst', 'hkt', 'sgt', 'pht', 'myt'].map((name): [string, number] => [name, 480]),
  ...['jst', 'kst'].map((name): [string, number] => [name, 540]),
  ['acst', 570],
  ['aest', 600],
  ['acdt', 630],
  ['aedt', 660],
  ['nzst', 720],
  ['nzdt', 780],
  ['nst', -210],
  ['ndt', -150],
  ['adt', -180],
  ['brt', -180],
  ...['ast', 'at', 'edt'].map((name): [string, number] => [name, -240]),
  ...['est', 'et', 'cdt'].map((name): [string, number] => [name, -300]),
  ...['cst', 'ct', 'mdt'].map((name): [string, number] => [name, -360]),
  ...['mst', 'mt', 'pdt'].map((name): [string, number] => [name, -420]),
  ...['pst', 'pt', 'akdt'].map((name): [string, number] => [name, -480]),
  ['akst', -540],
  ['hst', -600],
])

/** A zone's name or number as minutes east; undefined when it is none. */
export function findZone(name: string): number | undefined {
  const numeric = /^(?:gmt|utc?)?\s*[+-]?([+-])\s*(\d{1,2}):?(\d{2})?(?::\d{2})?z?$/.exec(name)
  if (!numeric) return ZONES.get(name)
  const [, sign, hours = '', minutes = '0'] = numeric
  const total = Number(hours) * 60 + Number(minutes)
  if (Number(hours) > 15 || Number(minutes) > 59) return undefined
  return sign === '-' ? -total : total
}

/** Minutes east of a place of the zone database (`America/Los_Angeles`) at a local time there. */
export function findPlaceZone(place: string, localMs: number): number | undefined {
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: place, timeZoneName: 'longOffset' })
    const guess = readOffset(format, localMs)
    return guess === undefined ? undefined : readOffset(format, localMs - guess * 60_000)
  } catch {
    return undefined
  }
}

function readOffset(format: Intl.DateTimeFormat, ms: number): number | undefined {
  const name = format
    .formatToParts(ms)
    .find(({ type }) => type === 'timeZoneName')
    ?.value.toLowerCase()
  return name === undefined ? undefined : findZone(name)
}
