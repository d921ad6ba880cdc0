/**
 * Countries and what is said for them: `id | English | Japanese`, with people, languages' adjectives and capitals that
 * stand for governments. An entry all in capitals is matched in capitals only.
 */
export const COUNTRIES = `
us | United States, US, USA, American, Americans, Washington, White House, Pentagon | アメリカ合衆国, アメリカ, 米国, 米軍, 米政府, 米側, 全米, 米議会, 米下院, 米上院, 米艦, 米兵, 米海軍, 米空軍, 米海兵隊, 在日米軍, 米国人, ワシントン, ホワイトハウス, 米企業, 米連邦
jp | Japan, Japanese, Tokyo | 日本, 日本政府, 東京, 都内, 日本人, 来日, 訪日, 在日, わが国, 政府・与党
cn | China, Chinese, Beijing, PRC, Sino | 中国, 中国政府, 北京, 中華人民共和国, 訪中, 中国人, 中国軍, 中国側
kr | South Korea, South Korean, South Koreans, Seoul, ROK, Republic of Korea | 韓国, ソウル, 大韓民国, 訪韓, 韓国軍, 韓国人
kp | North Korea, North Korean, North Koreans, Pyongyang, DPRK | 北朝鮮, 平壌, 朝鮮民主主義人民共和国, 訪朝, ピョンヤン
tw | Taiwan, Taiwanese, Taipei | 台湾, 台北, 訪台, 台湾人
ru | Russia, Russian, Russians, Moscow, Kremlin, Soviet | ロシア, モスクワ, クレムリン, 露政府, ロシア軍, 訪ロ, 訪露, ソ連, ロシア人
ua | Ukraine, Ukrainian, Ukrainians, Kyiv, Kiev | ウクライナ, キーウ, キエフ
gb | United Kingdom, UK, Britain, British, England, English, London, Scotland, Scottish, Wales, Welsh, Downing Street, Northern Ireland | イギリス, 英国, 英政府, ロンドン, イングランド, スコットランド, ウェールズ, 訪英, 北アイルランド, 英国人
fr | France, French, Paris | フランス, 仏政府, パリ, 訪仏, フランス人
de | Germany, German, Germans, Berlin | ドイツ, 独政府, ベルリン, 訪独, ドイツ人
it | Italy, Italian, Italians, Rome | イタリア, ローマ, 伊政府
es | Spain, Spanish, Madrid | スペイン, マドリード
pt | Portugal, Portuguese, Lisbon | ポルトガル, リスボン
nl | Netherlands, Dutch, =Holland, Amsterdam | オランダ, アムステルダム
be | Belgium, Belgian | ベルギー
ch | Switzerland, Swiss, Geneva | スイス, ジュネーブ, ジュネーヴ
at | Austria, Austrian, Vienna | オーストリア, ウィーン
se | Sweden, Swedish, Stockholm | スウェーデン, ストックホルム
no | Norway, Norwegian, Oslo | ノルウェー, オスロ
dk | Denmark, Danish, Copenhagen, Greenland | デンマーク, コペンハーゲン, グリーンランド
fi | Finland, Finnish, Helsinki | フィンランド, ヘルシンキ
is | Iceland, Icelandic, Reykjavik | アイスランド, レイキャビク
ie | Ireland, Irish, Dublin | アイルランド, ダブリン
pl | Poland, Polish, Warsaw | ポーランド, ワルシャワ
cz | Czech, Czechia, Czech Republic, Prague | チェコ, プラハ
sk | Slovakia, Slovak, Bratislava | スロバキア, ブラチスラバ
hu | Hungary, Hungarian, Budapest | ハンガリー, ブダペスト
ro | Romania, Romanian, Bucharest | ルーマニア, ブカレスト
bg | Bulgaria, Bulgarian, Sofia | ブルガリア, ソフィア
gr | Greece, Greek, Greeks, Athens | ギリシャ, ギリシア, アテネ
tr | Turkey, Turkish, Turks, Turkiye, Ankara | トルコ, アンカラ
cy | Cyprus, Cypriot | キプロス
rs | Serbia, Serbian, Belgrade | セルビア, ベオグラード
hr | Croatia, Croatian, Zagreb | クロアチア, ザグレブ
ba | Bosnia, Bosnian, Herzegovina, Sarajevo | ボスニア, サラエボ
si | Slovenia, Slovenian | スロベニア
xk | Kosovo, Pristina | コソボ
mk | Macedonia, Macedonian | マケドニア
me | Montenegro | モンテネグロ
al | Albania, Albanian, Tirana | アルバニア
md | Moldova, Moldovan, Chisinau | モルドバ
by | Belarus, Belarusian, Minsk | ベラルーシ, ミンスク
ee | Estonia, Estonian, Tallinn | エストニア
lv | Latvia, Latvian, Riga | ラトビア
lt | Lithuania, Lithuanian, Vilnius | リトアニア
ge | Georgia, Georgian, Tbilisi | ジョージア, グルジア, トビリシ
am | Armenia, Armenian, Yerevan | アルメニア
az | Azerbaijan, Azerbaijani, Baku | アゼルバイジャン
kz | Kazakhstan, Kazakh, Astana | カザフスタン
uz | Uzbekistan, Uzbek, Tashkent | ウズベキスタン
kg | Kyrgyzstan, Kyrgyz, Bishkek | キルギス
tj | Tajikistan, Tajik | タジキスタン
tm | Turkmenistan | トルクメニスタン
mn | Mongolia, Mongolian, Ulaanbaatar | モンゴル, ウランバートル
in | India, Indian, Indians, New Delhi, Delhi | インド, ニューデリー, 印政府
pk | Pakistan, Pakistani, Islamabad | パキスタン, イスラマバード
bd | Bangladesh, Bangladeshi, Dhaka | バングラデシュ, バングラデッシュ, ダッカ
lk | Sri Lanka, Sri Lankan, Colombo | スリランカ, コロンボ
np | Nepal, Nepali, Nepalese, Kathmandu | ネパール, カトマンズ
bt | Bhutan | ブータン
mv | Maldives | モルディブ
af | Afghanistan, Afghan, Afghans, Kabul | アフガニスタン, アフガン, カブール
mm | Myanmar, Burma, Burmese, Yangon, Naypyidaw | ミャンマー, ビルマ, ヤンゴン
th | Thailand, Thai, Bangkok | タイ, タイ王国, タイの, タイで, バンコク, タイ政府, タイ南部, タイ北部
la | Laos, Lao, Vientiane | ラオス
kh | Cambodia, Cambodian, Phnom Penh | カンボジア, プノンペン
vn | Vietnam, Vietnamese, Hanoi | ベトナム, ハノイ
my | Malaysia, Malaysian, Kuala Lumpur | マレーシア, クアラルンプール
sg | Singapore, Singaporean | シンガポール
id | Indonesia, Indonesian, Jakarta | インドネシア, ジャカルタ
ph | Philippines, Philippine, Filipino, Filipinos, Manila | フィリピン, マニラ, 比政府
tl | East Timor, Timor-Leste | 東ティモール
bn | Brunei | ブルネイ
au | Australia, Australian, Australians, Canberra | オーストラリア, 豪州, キャンベラ, 豪政府, 豪軍
nz | New Zealand, Wellington | ニュージーランド
pg | Papua New Guinea | パプアニューギニア
fj | Fiji | フィジー
ws | Samoa | サモア
to | Tonga | トンガ
sb | Solomon Islands | ソロモン諸島
vu | Vanuatu | バヌアツ
ca | Canada, Canadian, Canadians, Ottawa | カナダ, オタワ
mx | Mexico, Mexican, Mexico City | メキシコ, メキシコシティ
gt | Guatemala, Guatemalan | グアテマラ
hn | Honduras, Honduran | ホンジュラス
sv | El Salvador, Salvadoran | エルサルバドル
ni | Nicaragua, Nicaraguan | ニカラグア
cr | Costa Rica | コスタリカ
pa | Panama, Panamanian | パナマ
cu | Cuba, Cuban, Havana | キューバ, ハバナ
ht | Haiti, Haitian, Port-au-Prince | ハイチ, ポルトープランス
do | Dominican | ドミニカ
jm | Jamaica, Jamaican | ジャマイカ
ve | Venezuela, Venezuelan, Venezuelans, Caracas | ベネズエラ, カラカス
co | Colombia, Colombian, Bogota | コロンビア, ボゴタ
ec | Ecuador, Ecuadorian, Quito | エクアドル
pe | Peru, Peruvian, Lima | ペルー, リマ
bo | Bolivia, Bolivian, La Paz | ボリビア
br | Brazil, Brazilian, Brasilia | ブラジル
ar | Argentina, Argentine, Buenos Aires | アルゼンチン, ブエノスアイレス
cl | Chile, Chilean, Santiago | チリ, チリの, チリで, チリ政府, チリ大統領, サンティアゴ, チリ地震, チリ沖
py | Paraguay | パラグアイ
uy | Uruguay | ウルグアイ
il | Israel, Israeli, Israelis, Jerusalem, Tel Aviv, IDF | イスラエル, エルサレム, テルアビブ
ps | Palestine, Palestinian, Palestinians, Gaza, Gaza Strip, West Bank | パレスチナ, ガザ, ヨルダン川西岸
lb | Lebanon, Lebanese, Beirut | レバノン, ベイルート
sy | Syria, Syrian, Syrians, Damascus | シリア, ダマスカス
jo | Jordan, Jordanian, Amman | ヨルダン
iq | Iraq, Iraqi, Iraqis, Baghdad | イラク, バグダッド
ir | Iran, Iranian, Iranians, Tehran | イラン, テヘラン
sa | Saudi, Saudis, Saudi Arabia, Riyadh | サウジアラビア, サウジ, リヤド
ae | United Arab Emirates, UAE, Emirati, Dubai, Abu Dhabi | アラブ首長国連邦, UAE, ドバイ, アブダビ
qa | Qatar, Qatari, Doha | カタール, ドーハ
kw | Kuwait, Kuwaiti | クウェート
bh | Bahrain, Bahraini | バーレーン
om | Oman, Omani | オマーン
ye | Yemen, Yemeni, Sanaa, Houthi, Houthis | イエメン, サヌア, フーシ, フーシ派
eg | Egypt, Egyptian, Egyptians, Cairo | エジプト, カイロ
ly | Libya, Libyan, Tripoli, Benghazi | リビア, トリポリ
tn | Tunisia, Tunisian, Tunis | チュニジア, チュニス
dz | Algeria, Algerian, Algiers | アルジェリア
ma | Morocco, Moroccan, Rabat | モロッコ
sd | Sudan, Sudanese, Khartoum | スーダン, ハルツーム
ss | South Sudan, South Sudanese, Juba | 南スーダン
et | Ethiopia, Ethiopian, Addis Ababa | エチオピア, アディスアベバ
er | Eritrea | エリトリア
so | Somalia, Somali, Mogadishu | ソマリア, モガディシュ
dj | Djibouti | ジブチ
ke | Kenya, Kenyan, Nairobi | ケニア, ナイロビ
ug | Uganda, Ugandan, Kampala | ウガンダ
tz | Tanzania, Tanzanian | タンザニア
rw | Rwanda, Rwandan, Kigali | ルワンダ
bi | Burundi | ブルンジ
cd | Congo, Congolese, Kinshasa, DRC | コンゴ, キンシャサ
ao | Angola, Angolan | アンゴラ
zm | Zambia, Zambian | ザンビア
zw | Zimbabwe, Zimbabwean, Harare | ジンバブエ
mz | Mozambique | モザンビーク
mg | Madagascar | マダガスカル
mw | Malawi | マラウイ
za | South Africa, South African, Johannesburg, Cape Town, Pretoria | 南アフリカ, 南ア, ヨハネスブルク, ケープタウン
na | Namibia | ナミビア
bw | Botswana | ボツワナ
ng | Nigeria, Nigerian, Abuja, Lagos | ナイジェリア, アブジャ, ラゴス
gh | Ghana, Ghanaian, Accra | ガーナ
ci | Ivory Coast, Ivorian, Abidjan | コートジボワール
sn | Senegal, Senegalese, Dakar | セネガル, ダカール
ml | Mali, Malian, Bamako | マリ共和国, マリの, マリで, マリ北部
bf | Burkina Faso, Ouagadougou | ブルキナファソ
ne | Niger, Nigerien, Niamey | ニジェール
td | Chad, Chadian | チャド
cm | Cameroon, Cameroonian | カメルーン
cf | Central African Republic, Bangui | 中央アフリカ
gn | Guinea, Guinean, Conakry | ギニア
sl | Sierra Leone, Freetown | シエラレオネ
lr | Liberia, Liberian | リベリア
ga | Gabon | ガボン
va | Vatican, Holy See | バチカン, ローマ法王庁, ローマ教皇庁
eu | European Union, EU, Brussels, European Commission, European Parliament, Eurozone | 欧州連合, EU, ブリュッセル, 欧州委, 欧州委員会, 欧州議会, ユーロ圏
hk | Hong Kong | 香港
`

/** One kanji that stands for a country where two or more stand together: 日米韓. */
export const COUNTRY_KANJI: Readonly<Record<string, string>> = {
  日: 'jp',
  米: 'us',
  中: 'cn',
  韓: 'kr',
  朝: 'kp',
  露: 'ru',
  ロ: 'ru',
  英: 'gb',
  仏: 'fr',
  独: 'de',
  伊: 'it',
  豪: 'au',
  印: 'in',
  比: 'ph',
  台: 'tw',
  加: 'ca',
  欧: 'eu',
  越: 'vn',
}
