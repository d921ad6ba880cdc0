import type { RuledStory } from './ruled-story.ts'

/** English stories as papers, wires and one-line chronicles tell them, in our own words. */
export const TOLD_STORIES_EN: readonly RuledStory[] = [
  // One-line chronicles
  {
    ruling: '1',
    title: 'Two United States Navy sailors are arrested in Okinawa on suspicion of raping a local woman.',
    topics: 'alliance okinawa',
  },
  {
    ruling: '1',
    title:
      'The Japanese government begins landfill work off Nago for a new American base, over the objections of the prefecture.',
    topics: 'okinawa',
  },
  {
    ruling: '1',
    title: 'Hirokazu Nakaima is re-elected governor of Okinawa after a campaign dominated by the Futenma air station.',
    topics: 'okinawa',
  },
  {
    ruling: '1',
    title: 'The Supreme Court of Japan upholds the order to Okinawa to approve design changes at Henoko.',
    topics: 'okinawa',
  },
  {
    ruling: '1',
    title:
      'United States Secretary of Defense Robert Gates urges Japan to go ahead with the agreed move of Marines within Okinawa.',
    topics: 'alliance okinawa',
  },
  {
    ruling: '1',
    title: 'Yukio Hatoyama says a U.S. air base will stay on Okinawa, abandoning a pledge.',
    topics: 'okinawa',
  },
  {
    ruling: '1',
    title: 'A U.S. Air Force F-15 crashes into the sea off Okinawa; the pilot is rescued.',
    topics: 'alliance okinawa',
  },
  {
    ruling: '2',
    title: 'A U.S. Navy helicopter makes an emergency landing in a field in Kanagawa Prefecture, Japan.',
    topics: 'alliance',
  },
  {
    ruling: '2',
    title: 'The aircraft carrier USS Ronald Reagan leaves Yokosuka after almost nine years in Japan.',
    topics: 'alliance',
  },
  {
    ruling: '2',
    title: 'Three sailors die when a United States destroyer based in Yokosuka catches fire in the Atlantic.',
    topics: 'alliance',
  },
  { ruling: '2', title: 'A U.S. Navy transport plane with eleven aboard goes down in the Philippine Sea.', topics: '' },
  {
    ruling: '5',
    title: 'Shinzo Abe and Donald Trump play golf and eat hamburgers during the president’s visit to Tokyo.',
    topics: 'alliance',
  },
  { ruling: '5', title: 'Barack Obama begins a four-nation tour of Asia in Tokyo.', topics: 'alliance' },
  {
    ruling: '5',
    title: 'Yoshihide Suga becomes the first foreign leader to be received by President Joe Biden at the White House.',
    topics: 'alliance',
  },
  {
    ruling: '5',
    title: 'Emperor Naruhito meets Donald Trump, the first foreign head of state he receives.',
    topics: 'alliance',
  },
  {
    ruling: '5 trade',
    title: 'The United States and Japan reach a deal to cut tariffs on cars to 15 percent.',
    topics: '',
  },
  { ruling: '5 trade', title: 'The U.S. lifts steel duties on part of its imports from Japan.', topics: '' },
  {
    ruling: '6',
    title:
      'Leaders of the United States, Japan and the Philippines hold their first trilateral summit in Washington, D.C.',
    topics: 'alliance',
  },
  {
    ruling: '6',
    title: 'The navies of South Korea, Japan and the U.S. practise tracking missiles near Hawaii.',
    topics: 'alliance',
  },
  {
    ruling: '6',
    title: 'Over twenty nations, among them Japan and South Korea, join the RIMPAC exercise led by the U.S. Navy.',
    topics: '',
  },
  { ruling: '6', title: 'The leaders of the Quad nations agree to track illegal fishing.', topics: '' },
  {
    ruling: '7',
    title:
      'The Japan Self-Defense Forces say two Chinese aircraft carriers were in the Pacific at once for the first time.',
    topics: '',
  },
  { ruling: '7', title: 'A Chinese drone flies between Yonaguni and Taiwan, and Japan scrambles jets.', topics: '' },
  { ruling: '7', title: 'The Chinese carrier Liaoning sails between Okinawa and Miyako into the Pacific.', topics: '' },
  {
    ruling: '7',
    title:
      'The United States flies two B-52 bombers through China’s new air defense zone over the Senkaku Islands in support of Japan.',
    topics: 'alliance',
  },
  {
    ruling: '7',
    title:
      'Japan, the United States and South Korea call an emergency meeting of the UN Security Council after a missile launch.',
    topics: '',
  },
  { ruling: '7', title: 'Japan imposes new sanctions on North Korea.', topics: '' },
  {
    ruling: '8',
    title: 'Protesters surround the Japanese parliament over bills letting the Self-Defense Forces fight abroad.',
    topics: '',
  },
  { ruling: '8', title: 'Japan upgrades its Defense Agency to a ministry.', topics: '' },
  {
    ruling: '9',
    title: 'Japan announces it will buy 105 more F-35 fighters from the United States during Trump’s visit.',
    topics: 'alliance defense-budget',
  },
  {
    ruling: '9',
    title: 'The U.S. State Department approves the sale of 50 air-launched missiles to Japan.',
    topics: 'alliance defense-budget',
  },
  {
    ruling: 'budget',
    title: 'The Japanese cabinet approves a defense budget of 5.5 trillion yen, the seventh yearly rise in a row.',
    topics: 'defense-budget',
  },
  {
    ruling: 'budget',
    title: 'Prime Minister Fumio Kishida orders defense spending to reach 2% of gross domestic product by 2027.',
    topics: 'defense-budget',
  },
  {
    ruling: 'budget',
    title: 'Japan launches its largest warship since World War II, the helicopter carrier Izumo.',
    topics: 'defense-budget',
  },
  {
    ruling: '10',
    title: 'President-elect Donald Trump says Japan and South Korea must pay more for American troops.',
    topics: 'alliance defense-budget',
  },
  {
    ruling: '11',
    title: 'Expedition 20 begins as a Soyuz brings a Belgian, a Canadian and a Russian to join Japan’s Koichi Wakata.',
    topics: '',
  },
  {
    ruling: '11',
    title:
      'NASA’s Space Shuttle Discovery launches on STS-124, carrying the main section of the Japanese laboratory Kibo.',
    topics: 'space',
  },
  {
    ruling: '11',
    title: 'Astronaut Soichi Noguchi becomes the first to walk in space from the repaired shuttle Discovery.',
    topics: 'space',
  },
  {
    ruling: '11',
    title: 'An H-IIB rocket lifts off from Tanegashima with supplies for the International Space Station.',
    topics: '',
  },
  {
    ruling: '11',
    title: 'JAXA and NASA launch the Global Precipitation Measurement satellite from Tanegashima.',
    topics: 'space',
  },
  {
    ruling: '11',
    title: 'Japanese billionaire Yusaku Maezawa cancels his flight around the Moon with SpaceX.',
    topics: '',
  },
  { ruling: '11', title: 'Japan becomes the fifth country to land on the Moon.', topics: '' },
  { ruling: '12', title: 'Shohei Ohtani strikes out Mike Trout as Japan defeats the United States.', topics: '' },
  { ruling: '12', title: 'Barack Obama becomes the first sitting American president to visit Hiroshima.', topics: '' },
  { ruling: '13', title: 'A U.S. Army deserter who lived in North Korea dies in Japan.', topics: '' },
  { ruling: '13', title: 'Carlos Ghosn’s American helpers are flown to Tokyo to face charges.', topics: '' },
  // Headlines of papers
  { ruling: '2', title: 'Tokyo tells Marines to keep Iwakuni jets away from schools', topics: 'alliance' },
  {
    ruling: '2',
    title: 'Why Yokota matters more than ever',
    summary: 'The headquarters of U.S. Forces Japan is being rebuilt for war.',
    topics: 'alliance',
  },
  { ruling: '2', title: 'US military kept quiet about sexual assaults, Japanese prefecture says', topics: 'alliance' },
  { ruling: '2', title: 'Japan protests as U.S. flies Ospreys days after crash', topics: 'alliance' },
  { ruling: '2', title: 'Deal lets Japanese yards repair American warships', topics: 'alliance' },
  { ruling: '5', title: 'Noda, Panetta agree on need for deterrence', topics: 'alliance' },
  { ruling: '5', title: 'Kishida tells lawmakers on Capitol Hill that America is not alone', topics: 'alliance' },
  { ruling: '5', title: 'Trump complains security treaty with Japan is unfair', topics: 'alliance' },
  { ruling: '5', title: 'An alliance under strain: what Tokyo wants from a second Trump term', topics: 'alliance' },
  {
    ruling: '5',
    title: 'New U.S. envoy arrives in Japan',
    summary: 'He said that he would work to strengthen the alliance.',
    topics: 'alliance',
  },
  {
    ruling: '5',
    title: 'Two-plus-two called off as Tokyo balks at American demand',
    summary: 'Pentagon officials wanted a pledge to spend 3.5 percent of output.',
    topics: 'alliance defense-budget',
  },
  {
    ruling: '5',
    title: 'Allies launch talks on nuclear umbrella at ministerial level',
    summary: 'Blinken and Kamikawa met in Tokyo.',
    topics: 'alliance',
  },
  {
    ruling: '6',
    title: 'Squad defence ministers tighten ties in Honolulu',
    summary: 'The U.S., Japan, Australia and the Philippines plan more patrols.',
    topics: '',
  },
  {
    ruling: '6',
    title: 'Three-way hotline to track Pyongyang’s missiles goes live',
    summary: 'Seoul, Tokyo and Washington now share warning data around the clock.',
    topics: 'alliance',
  },
  {
    ruling: '7',
    title: 'Rubio: treaty covers islands claimed by Beijing',
    summary: 'The secretary of state repeated the pledge to his Japanese counterpart.',
    topics: 'alliance',
  },
  {
    ruling: '1',
    title: 'Governor takes base fight to United Nations',
    summary: 'Onaga said Okinawan rights were ignored over Henoko.',
    topics: 'okinawa',
  },
  { ruling: '1', title: 'Tokyo restarts works in Oura Bay', topics: 'okinawa' },
  { ruling: '1', title: 'Noise suit: court orders state to pay residents near Kadena', topics: 'okinawa' },
  { ruling: '1', title: 'Camp Kinser land to come back in stages, allies agree', topics: 'alliance okinawa' },
  {
    ruling: '1',
    title: 'Firefighting foam spills from Futenma into city streets',
    summary: 'The Marine Corps expressed regret.',
    topics: 'alliance okinawa',
  },
  { ruling: '1', title: 'Drunk Marine drives into cabbie in Naha', topics: 'alliance okinawa' },
  {
    ruling: '1',
    title: 'Patrols by U.S. military police return to Okinawa nightlife district',
    topics: 'alliance okinawa',
  },
  {
    ruling: '3',
    title: 'Shelters and missiles: life on Japan’s front line near Taiwan',
    summary: 'On Ishigaki, families live beside a new garrison.',
    topics: 'okinawa',
  },
  { ruling: '3', title: 'Electronic warfare unit comes to Yonaguni', topics: 'okinawa' },
  { ruling: '3', title: 'Ground army lands on Miyako to set up missile base', topics: 'okinawa' },
  { ruling: '4', title: 'American style lives on in Okinawa’s taco rice', topics: '' },
  { ruling: '4', title: 'Naha to Taipei ferries start again', topics: '' },
  { ruling: '4', title: 'Okinawa remembers the dead of 1945 with prayers', topics: '' },
  { ruling: 'budget', title: 'Surcharges loom as Japan pays for rearming', topics: 'defense-budget' },
  {
    ruling: 'budget',
    title: 'Defence ministry left a fifth of its money unspent',
    summary: 'Japan’s weak currency and slow makers are to blame.',
    topics: 'defense-budget',
  },
  { ruling: 'budget', title: 'Japanese warplane makers win bigger orders', topics: 'defense-budget' },
  {
    ruling: 'budget',
    title: 'Takaichi brings forward 2% goal by two years',
    summary: 'Extra money for the armed forces goes into a supplementary budget.',
    topics: 'defense-budget',
  },
  { ruling: 'budget', title: 'Tokyo weighs nuclear-powered submarines', topics: 'defense-budget' },
  {
    ruling: '9',
    title: 'Raytheon to make Patriot missiles with Mitsubishi',
    summary: 'Japan and the United States agreed to produce them together.',
    topics: 'alliance defense-budget',
  },
  {
    ruling: '9',
    title: 'Delays dog American arms Japan has paid for',
    summary: 'Auditors found 118 late deliveries under foreign military sales.',
    topics: 'alliance defense-budget',
  },
  {
    ruling: '11',
    title: 'Lunar rover from Toyota to ride on Artemis under pact with NASA',
    summary: 'Japan gets two seats to the Moon.',
    topics: 'space',
  },
  { ruling: '11', title: 'Biden and Kishida: a Japanese will walk on the Moon', topics: 'space' },
  { ruling: '14', title: 'Space Force opens unit in Japan at Yokota', topics: 'alliance space' },
  { ruling: '14', title: 'Second American payload on Japan’s GPS reaches orbit', topics: 'alliance space' },
  { ruling: '11', title: 'Canadian to fly around the Moon with three Americans', topics: '' },
  // Wire stories of 1987
  {
    ruling: '5 trade',
    title: 'NAKASONE TO SEEK END OF CHIP SANCTIONS IN U.S. TALKS',
    summary:
      'Prime Minister Yasuhiro Nakasone will ask President Reagan to lift tariffs on electronics, officials said.',
    topics: '',
  },
  { ruling: '5 trade', title: 'U.S. SENATORS ASSAIL TOKYO OVER FARM IMPORTS', topics: '' },
  {
    ruling: '9',
    title: 'JAPAN TO DECIDE ON NEW FIGHTER BY YEAR END',
    summary: 'The Defence Agency is choosing between a domestic plane and U.S. Jets to replace the F-1.',
    topics: 'alliance defense-budget',
  },
  { ruling: 'budget', title: 'JAPAN DEFENCE OUTLAYS TO EXCEED ONE PCT OF GNP', topics: 'defense-budget' },
  { ruling: '10', title: 'JAPAN TO PAY MORE OF U.S. BASE WORKERS WAGES', topics: 'alliance defense-budget' },
  { ruling: 'trade', title: 'DOLLAR CLOSES LOWER IN TOKYO', topics: '' },
  // Government pages
  { ruling: '5', title: 'Readout of Secretary Austin’s Call With Japanese Minister of Defense', topics: 'alliance' },
  {
    ruling: '5',
    title: 'Joint Statement of the Security Consultative Committee',
    summary: 'The Secretaries of State and Defense met their Japanese counterparts.',
    topics: 'alliance',
  },
  {
    ruling: '6',
    title:
      'Joint Statement on the Trilateral Ministerial Meeting of the United States, Japan and the Republic of Korea',
    topics: 'alliance',
  },
  {
    ruling: '6',
    title: 'Readout of the Call with the Prime Minister of Australia',
    summary: 'The leaders discussed the coming Quad meeting with India and Japan.',
    topics: '',
  },
  { ruling: '5', title: 'Fact Sheet: Japan Official Visit with State Dinner to the United States', topics: 'alliance' },
  { ruling: '12', title: 'Statement on the Attack on the Former Prime Minister of Japan', topics: '' },
  {
    ruling: 'none',
    title: 'Remarks on Jobs and the Economy in Scranton',
    summary: 'We compete with Japan and Germany, and America is winning.',
    topics: '',
  },
  {
    ruling: 'none',
    title: 'Nominations Sent to the Senate',
    summary: 'To be Ambassador of the United States of America to Japan.',
    topics: '',
  },
]
