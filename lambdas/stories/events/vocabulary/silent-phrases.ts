/** English phrases that say nothing of which happening it is, and whose words alone would: "according to" is no accord. */
export const SILENT_PHRASES = `
according to, go back to, goes back to, came back from, come back from, comes back from, =back to, =back from, =back at, =back home, due to, as well as, in order to, so far, far from, based in, based on, based at, en route, on route, in the face of,
at the end of, by the end of, at the start of, at the beginning of, in the middle of, for the time being, no longer, year old, years old,
a number of, the number of, a series of, a total of, in a bid to, on behalf of, in accordance with, on condition of, in case of, in charge of,
as part of, in terms of, in light of, in line with, free of charge, free trade, free speech, free kick, free agent, free skate, free market,
free world, free throw, toll free, carbon free, duty free, nuclear free, smoke free, at least, at most, at first, first of all, at last,
first name, first half, first quarter, second half, second quarter, for sale, on sale, in the long run, on top of, top of, at the top,
take part, takes part, took part, taking part, play a role, plays a role, in place, take place, takes place, took place, taking place,
come into force, comes into force, came into force, come into effect, take effect, takes effect, in force, make way, on the way, under way,
oversight body, governing body, public body, open letter, open source, open door, wide open, fire chief, fire station, fire brigade,
fire service, fire department, war chest, price tag, test case, power station, railway station, train station, bus station, petrol station,
gas station, polling station, radio station, television station, TV station, death row, dead heat, dead end, close to, close ties,
home page, home town, home state, home country, press release, news release, press conference, news conference, news agency,
record holder, record keeping, track record, on record, for the record, off the record, title page, under the title, lead by example,
human body, student body, final say, strike a chord, strike a tone, strikes a tone, strike a balance, hunger for, war of words,
row over, shot put, long shot, drop off, right away, right now, Post Office, Washington Post, Huffington Post, Jakarta Post, Jerusalem Post,
shake hands, shakes hands, shook hands, shaking hands, houses of Congress, houses of parliament, both houses, lifted to safety, battery cell,
solar cell, solar cells, economic engagement, real engagement, rules of engagement, look into, looks into, looking into,
training ground, turn away, turned away, World Food Programme, House arrest, oldest known,
English speaking, Spanish speaking, French speaking, bury the hatchet, bury hatchet, buries hatchet, bury the past, sigh of relief, relief for, relief at,
relief as, hat in the ring, dust settles, flagship, at the helm, house of cards, stand by, run up to, in the run up,
emergency slides, Independence Day, signs of, sign of, no sign, boxing day, Security Council seat, seat on the Security Council,
weather delay, weather delays, after delays, after two delays, after three delays, after several delays, after long delay, delays behind it, without delay, ending years of, ending year of,
in English, into English, English address, English language, English translation, English version, speaking English, spoke English, first lady of song,
south of the border, Down syndrome, Queen of Soul, prom queen, drag queen, beauty queen, drama queen, king tide, king cobra, king crab, King's College, King's Cross,
Japanese American, Japanese Americans, African American, African Americans, Panama flagged, Liberia flagged, Panamanian flagged, Liberian flagged, Philippine flagged, Bahamas flagged,
Panama registered,
breaks out, break out, broke out, breaking out, breaks up, breaks apart, told reporters, tells reporters, told journalists, Van der,
French fries, French kiss, French toast, Russian roulette, Indian summer, German shepherd, Swiss cheese, Danish pastry, Spanish flu, Turkish bath, Dutch courage, military body, world body, advisory body, industry body, regulatory body, ruling body, umbrella body, standards body, sports body, legislative body, lawmaking body,
expert body, body camera, body cameras, body cam, body armour, body armor, body of water, body language, body of work, security guard, security guards, a list of, the list of, list of,
pass by, passes by, passed by, close ranks, closes ranks, closed ranks, close ally, close allies, close contact, close watch, close eye, close race, close friend, close friends, close cooperation, at close range, close neighbour, close neighbor,
pass on, complex issue, complex issues, complex problem, complex regional, complex situation, complex task, going home, go home, goes home, went home, gone home, heading home, heads home, headed home, flown home, walking home, walked home, walk home, drive home, driving home,
way home, sent home, return home, returns home, returned home, returning home, home ground, home crowd, home fans, home side, home team, home win, home victory, home advantage, home soil, home turf,
acoustic device, acoustic devices, mobile device, mobile devices, electronic device, electronic devices, medical device, medical devices, smart device, smart devices, wearable device, wearable devices,
navigation device, tracking device, tracking devices, storage device, connected devices, handheld device, handheld devices, floating device, vital signs, warning signs, road signs, showing signs,
loss of confidence, loss of control, loss of trust, loss of power, loss of face, loss of contact, loss of an, unilateral moves, in the open, flight deck, round the clock, around the clock, flight attendant, flight attendants, attended by, call sign,
Irish born, British born, American born, Chinese born, Japanese born, German born, French born, Indian born
`

/** Japanese words within which other words stand: who met by chance held no talks, and what binds arrests nobody. */
export const SILENT_IN_JAPANESE =
  '東北部, 出会った, 出会い, 出会う, 出会って, 立ち会った, 立会った, 居合わせ, 拘束力, 法的拘束力, 発がん性, 発がんリスク, の名人, クラウス・シュワブ, 石垣が崩れ, 石垣崩れ, 石垣崩落, 石垣の崩, 石垣や瓦, 城の石垣, 城壁の石垣, 石垣の修復'
