/** What the invented outlets of this world tell: happenings that share little but their topic. */
export interface Happening {
  /** A word that stands in the titles of this happening and of no other: how a message shows what it tells. */
  readonly mark: string
  readonly topic: 'ferries' | 'lighthouses' | undefined
  readonly title: string
  readonly text: string
}

const ferry = (mark: string, title: string, text: string): Happening => ({ mark, topic: 'ferries', title, text })
const light = (mark: string, title: string, text: string): Happening => ({ mark, topic: 'lighthouses', title, text })

export const HAPPENINGS = {
  aground: ferry(
    'Corvina',
    'Ferry Corvina runs aground off Skarne',
    'Tugs pulled at the hull until dusk while two hundred passengers waited under blankets in the parish hall.',
  ),
  relit: light(
    'Brenholm',
    'Lighthouse at Brenholm shines again after nine dark winters',
    'Volunteers carried the new lens up the stairs in forty pieces and lit it as the herring fleet came home.',
  ),
  fares: ferry(
    'Oleander',
    'Oleander line doubles its ferry fares for lorries',
    'Hauliers along the sound say the price of every crate of tomatoes will follow before the month is out.',
  ),
  strike: ferry(
    'Tamsin',
    'Ferry crews of the Tamsin walk out over night shifts',
    'Engineers left their posts at four and the mediator has asked both sides back to the table on Friday.',
  ),
  painted: light(
    'Grisedale',
    'Painters hang from Grisedale lighthouse to renew its stripes',
    'Eleven barrels of red went into the work, which the keeper last saw done when he was a boy of six.',
  ),
  electric: ferry(
    'Vesper',
    'Electric ferry Vesper makes her first crossing',
    'Batteries under the car deck charge in nine minutes from a mast on the quay that hums like a hive.',
  ),
  whale: ferry(
    'Miravel',
    'Whale follows ferry Miravel into harbour',
    'Schoolchildren named the animal Button and the pilot boat steered it back past the breakwater at noon.',
  ),
  auction: light(
    'Pellworm',
    'Lighthouse of Pellworm goes to auction',
    'Bids start at the price of a garage, yet the roof leaks and the only road floods twice a day.',
  ),
  collision: ferry(
    'Dunnock',
    'Ferry Dunnock scrapes a barge in fog',
    'Nobody fell, the coast guard said, but a grand piano broke loose and went through a bulkhead.',
  ),
  museum: light(
    'Estrid',
    'Estrid lighthouse becomes a museum of fog horns',
    'Forty brass trumpets now stand in the oil store, and each may be sounded once on Sundays.',
  ),
  bridge: ferry(
    'Halvorsen',
    'Voters keep the Halvorsen ferry and turn the bridge down',
    'Six in ten said no to the toll, the towers and the loss of the slow evening boat with its waffles.',
  ),
  smuggling: ferry(
    'Quillon',
    'Customs find parrots aboard the Quillon ferry',
    'Seventy birds sat in baskets marked as lamps; a vet feeds them mango in a container by the gate.',
  ),
  rescue: ferry(
    'Perrin',
    'Ferry Perrin plucks four rowers from the swell',
    'They had lost an oar and their way; the purser gave them soup and the captain a stern word.',
  ),
  timetable: ferry(
    'Sandwick',
    'New timetable costs Sandwick its last ferry of the day',
    'Bakers who cross before dawn have sent the council two hundred loaves, each with a slip of protest.',
  ),
  plainNews: {
    mark: 'Rutabaga',
    topic: undefined,
    title: 'Rutabaga harvest breaks a record',
    text: 'Growers blame a wet June and praise it.',
  },
  oldNorth: ferry(
    'Ambergate',
    'Ambergate ferry celebrates her fiftieth year',
    'Former stewards danced by the galley to a band that remembered every tune of the seventies.',
  ),
  oldSouth: ferry(
    'Birkenlee',
    'Birkenlee ferry bar stops serving pickled eggs',
    'Regulars hold a wake with the last jar and a bugler, as the caterer moves on to salads.',
  ),
  oldEast: light(
    'Cuttlestone',
    'Cuttlestone lighthouse loses its weather vane',
    'A gull of copper weighing more than a man was found in a field of barley two miles inland.',
  ),
} as const satisfies Record<string, Happening>

export type HappeningName = keyof typeof HAPPENINGS

/** The happenings of a storm: more at once than an audience may be sent one by one. */
export const STORM: readonly HappeningName[] = [
  'strike',
  'electric',
  'whale',
  'collision',
  'bridge',
  'smuggling',
  'rescue',
  'timetable',
]
