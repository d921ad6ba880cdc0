/**
 * Month names by their first letters, in the languages feeds write dates in. Where three letters are not enough, four or
 * all of a name tell: Finnish `marraskuu` begins like March, Czech `červenec` like `červen`.
 */
const MONTHS: readonly string[] = [
  'jan gen ene ian sty led oca tam ιαν янв яну січ يناير 1月',
  'feb fev lut úno şub hel φεβ фев лют فبراير 2月',
  'mar marz marc mae bře maal μαρ μαρτ мар бер مارس 3月',
  'apr avr abr ap kwi dub nis huh απρ апр кві أبريل 4月',
  'may mai mag mei maj kvě tou μαι μαϊ мая май тра مايو 5月',
  'jun juin giu iun cze června červen haz kes ιουν июн юни чер يونيو 6月',
  'jul juil lug iul lip července červenec tem hei ιουλ июл юли лип يوليو 7月',
  'aug aou ago aout sie srp ağu agu agt elo αυγ авг сер أغسطس 8月',
  'sep set szept wrz zář eyl syy σεπ сен сеп вер سبتمبر 9月',
  'oct okt ott out paź říj eki lok οκτ окт жов أكتوبر 10月',
  'nov noi lis kas marr νοε ноя ное лис نوفمبر 11月',
  'dec dez dic des gru pro ara jou δεκ дек гру ديسمبر 12月',
]

const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name): [string, number] => [withoutMarks(name), index + 1])),
)

/** Accents off, and whatever else is written above or below a letter. */
function withoutMarks(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}

/** The number of a month by its name, whole or short; 1 to 12. */
export function findMonth(word: string): number | undefined {
  const plain = withoutMarks(word)
  // `juin` and `juil` share three letters with others.
  return MONTH_OF.get(plain.slice(0, 4)) ?? MONTH_OF.get(plain.slice(0, 3)) ?? MONTH_OF.get(plain)
}

const WEEKDAYS = new Set(
  'mon tue wed thu fri sat sun lun mer jeu ven sam dim mie jue vie sab dom mo di mi do fr sa so κυρ δευ τρι τετ πεμ παρ σαβ пон вто сре чет пят суб вос пн вт ср чт пт сб вс'.split(
    ' ',
  ),
)
const FILLERS = new Set('at de of um uhr le the on del g h a as o r г года в року kl klo ob saat'.split(' '))

/** Whether a word says nothing that is not said by the numbers: a weekday, "at". */
export function isFiller(word: string): boolean {
  const plain = withoutMarks(word)
  return FILLERS.has(plain) || WEEKDAYS.has(plain) || WEEKDAYS.has(plain.slice(0, 3))
}
