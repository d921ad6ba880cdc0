/** English phrases that say nothing of which happening it is, and whose words alone would: "according to" is no accord. */
export const SILENT_PHRASES = `
according to, due to, as well as, in order to, so far, far from, based in, based on, based at, en route, on route, in the face of,
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
in house, home page, home town, home state, home country, press release, news release, press conference, news conference, news agency,
record holder, record keeping, track record, on record, for the record, off the record, title page, under the title, lead by example,
human body, student body, final say, strike a chord, strike a tone, strikes a tone, strike a balance, hunger for, war of words,
row over, shot put, long shot, drop off, right away, right now, Post Office, Washington Post, Huffington Post, Jakarta Post, Jerusalem Post,
shake hands, shakes hands, shook hands, shaking hands, houses of Congress, houses of parliament, both houses, lifted to safety, battery cell,
solar cell, solar cells, economic engagement, real engagement, rules of engagement, look into, looks into, looking into,
training ground, turn away, turned away, World Food Programme, House arrest, oldest known,
English speaking, Spanish speaking, French speaking, bury the hatchet, bury hatchet, buries hatchet, bury the past, sigh of relief, relief for, relief at,
relief as, hat in the ring, dust settles, flagship, at the helm, house of cards, stand by, run up to, in the run up,
emergency slides, Independence Day, signs of, sign of, no sign, boxing day, Security Council seat, seat on the Security Council
`
