/** Month names by their first letters, in the languages feeds write dates in; accents are off. */
const MONTHS: readonly string[] = [
  'jan gen ene ιαν янв 1月',
  'feb fev φεβ фев 2月',
  'mar marz marc mae μαρ μαρτ мар 3月',
  'apr avr abr ap απρ апр 4月',
  'may mai mag mei maj μαι μαϊ мая май 5月',
  'jun juin giu ιουν июн 6月',
  'jul juil lug ιουλ июл 7月',
  'aug aou ago aout αυγ авг 8月',
  'sep set szept σεπ сен 9月',
  'oct okt ott out οκτ окт 10月',
  'nov νοε ноя 11月',
  'dec dez dic des δεκ дек 12月',
]

const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
)

/** The number of a month by its name, whole or short; 1 to 12. */
export function findMonth(word: string): number | undefined {
  const plain = word.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
  // `juin` and `juil` share three letters with others.
  return MONTH_OF.get(plain.slice(0, 4)) ?? MONTH_OF.get(plain.slice(0, 3)) ?? MONTH_OF.get(plain)
}

const WEEKDAYS = new Set(
  'mon tue wed thu fri sat sun lun mer jeu ven sam dim mie jue vie sab dom mo di mi do fr sa so κυρ δευ τρι τετ πεμ παρ σαβ пон вто сре чет пят суб вос пн вт ср чт пт сб вс'.split(
    ' ',
  ),
)
const FILLERS = new Set(['at', 'de', 'of', 'um', 'uhr', 'le', 'the', 'on', 'del', 'g', 'h'])

/** Whether a word says nothing that is not said by the numbers: a weekday, "at". */
export function isFiller(word: string): boolean {
  const plain = word.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
  return FILLERS.has(plain) || WEEKDAYS.has(plain) || WEEKDAYS.has(plain.slice(0, 3))
}
