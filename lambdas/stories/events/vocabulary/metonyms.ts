/** More that is said for a country, its people, seat or parliament: `id | English | Japanese`. */
export const METONYMS = `
us | America, Uncle Sam, Capitol Hill, Blair House, Mar-a-Lago, Air Force One, Marine One, Oval Office | 米東部時間, 米本土, 米西海岸, 米東海岸, 米中西部, エアフォースワン, エアフォース・ワン, マール・ア・ラーゴ, マールアラーゴ, ブレアハウス, 米州, 米州兵, 米側, 米世論, 米メディア, 米市民
jp | Kantei, Nagatacho, Kasumigaseki, Akasaka, Akasaka guest house, Hinomaru, Rising Sun, Land of the Rising Sun, Chrysanthemum Throne, Imperial Palace, Imperial Household | 官邸, 永田町, 霞が関, 霞ケ関, 宮内庁, 皇居, 迎賓館, 日の丸, 政府・与党, 本土復帰
kr | Blue House, Yongsan, Cheong Wa Dae, Itaewon | 青瓦台, 韓国側, 在韓
kp | hermit kingdom, hermit state, reclusive state, reclusive regime, Kim regime, Kim dynasty, Korean Workers' Party, Workers' Party of Korea, Rodong Sinmun, KCNA, Korean Central News Agency | 朝鮮中央通信, 朝鮮労働党, 労働新聞, 北ミサイル, 北の核, 北の弾道, 金体制, 金王朝, 金総書記
cn | Zhongnanhai, mainland China, Chinese mainland, Great Hall of the People, Xinhua, People's Republic, Middle Kingdom, People's Liberation Army, PLA, Global Times, People's Daily | 中国側, 新華社, 人民日報, 環球時報, 中南海, 人民大会堂, 中国本土, 解放軍
tw | island democracy, self-ruled island, self-governing island, breakaway island | 台湾側
ru | Russians, Lubyanka, State Duma, Muscovite, Muscovites, Tass | ロシア側, クレムリン, タス通信, インタファクス
ua | Verkhovna Rada, Rada, Bankova | ウクライナ側
gb | Briton, Britons, Scot, Scots, Englishman, Welshman, Londoner, Londoners, Whitehall, Westminster, Holyrood, House of Commons, House of Lords, Commons, Buckingham Palace, Windsor Castle, Chequers, Fleet Street | 英側, 英国側, 英王室, 英国王, 英女王, バッキンガム宮殿
fr | Elysee, Elysée, Elysee Palace, Quai d'Orsay, Matignon, Frenchman, Frenchwoman, Parisian, Parisians, Versailles | 仏側, フランス側, エリゼ宮
de | Bundestag, Bundesrat, Bundeswehr, Bundesbank, Reichstag | 独側, 独連銀, ドイツ側
it | Quirinale, Palazzo Chigi, Montecitorio | 伊側
es | Spaniard, Spaniards, Moncloa, Catalans | スペイン側
se | Swede, Swedes, Riksdag | 
dk | Dane, Danes, Folketing, Greenlander, Greenlanders | 
fi | Finn, Finns, Eduskunta | 
no | Storting | 
ch | Bern | 
pl | Sejm | ポーランド側
nl | Dutchman, Binnenhof | 
pt |  | 
gr | Hellenic, Syntagma | 
tr | Turk | トルコ側
rs | Serb, Serbs | 
hr | Croat, Croats | 
ba | Bosniak, Bosniaks, Bosnian Serb | 
si | Slovene, Slovenes | 
xk | Kosovar, Kosovars, Kosovan | 
mt | Malta, Maltese, Valletta | マルタ
lu | Luxembourg | ルクセンブルク
eu | European bloc, 27-nation bloc, 28-nation bloc, EU executive, Berlaymont, Strasbourg parliament, single currency bloc, euro zone, euro area | 欧州側, EU側, EU首脳, 欧州理事会
va | Vatican City, St Peter's Square, St. Peter's Basilica, Sistine Chapel, papacy, papal | バチカン市国, 教皇庁, ローマ教皇, ローマ法王, サンピエトロ広場
il | Jewish state, Knesset, Mossad, Shin Bet | イスラエル側, クネセト
ps | Gazan, Gazans, Palestinian Authority, Hamas-run | パレスチナ側, パレスチナ自治政府, ガザ地区, ヨルダン川西岸
ir | Islamic Republic, Supreme Leader, Revolutionary Guards, Revolutionary Guard | イラン側, 最高指導者ハメネイ, 革命防衛隊
iq | Green Zone, Kurdistan Regional Government | 
sa | House of Saud, Saudi kingdom, desert kingdom | サウジ側
qa | Qataris, Udeid | カタール側
om | Omanis, Muscat | マスカット
in | Lok Sabha, Rajya Sabha, South Block, Rashtrapati Bhavan, Red Fort | インド側
pk | Rawalpindi, Inter-Services Intelligence | パキスタン側
af | Bagram | アフガン側
ph | Malacanang, Malacañang, Pinoy | フィリピン側, 比側, マラカニアン
id | Nusantara | インドネシア側
th | Thais | タイ側
kh | Khmer | カンボジア側
mm | Tatmadaw, Rohingya | ロヒンギャ, ミャンマー国軍
vn |  | ベトナム側
au | Aussie, Aussies, Down Under, Kirribilli, outback, South Australia, Western Australia, New South Wales, Tasmania | 豪側, タスマニア, 豪州側
nz | Kiwi, Kiwis, New Zealander, New Zealanders, Beehive, Canterbury | NZ
ca | Rideau Hall, Parliament Hill, Ontario, Manitoba, Saskatchewan, Nova Scotia | カナダ側, オンタリオ
mx | Los Pinos, National Palace of Mexico | メキシコ側
br | Planalto, Rio, Copacabana, Maracana | ブラジル側, リオ
ar | Casa Rosada, Argentinian, Argentinians | アルゼンチン側
ve | Miraflores, Chavista, Chavistas | ベネズエラ側
cu | Guantanamo Bay | 
ec | Ecuadorean, Ecuadoreans | 
uy | Uruguayan, Uruguayans | 
py | Paraguayan, Paraguayans | 
ws | Samoan | 
pg | Papuan, Port Moresby | ポートモレスビー
sb | Solomons, Honiara | ホニアラ
pw | Palau, Palauan | パラオ
ki | Kiribati | キリバス
fm | Micronesia | ミクロネシア
mh | Marshall Islands | マーシャル諸島
na | Namibian | 
tg | Togo | トーゴ
bj | Benin | ベナン
mr | Mauritania, Mauritanian | モーリタニア
mu | Mauritius | モーリシャス
gm | Gambia, Gambian | ガンビア
gy | Guyana | ガイアナ
sr | Suriname | スリナム
`
