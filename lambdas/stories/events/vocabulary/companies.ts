/** Companies, brands, parties, agencies, clubs and armed groups beyond organisations.ts: `id >country | English | Japanese`. */
export const COMPANIES = `
meti >jp | METI, Ministry of Economy | 経産省, 経済産業省, 経産相
mlit >jp | land minister, transport minister, transport ministry, Land Ministry | 国交省, 国土交通省, 国交相, 国土交通相
mext >jp | education ministry, education minister | 文科省, 文部科学省, 文科相
mhlw >jp | health ministry, health minister | 厚労省, 厚生労働省, 厚労相
maff >jp | farm minister, agriculture minister, agriculture ministry, farm ministry | 農水省, 農林水産省, 農水相
justiceminister | justice minister, justice ministry, attorney general | 法相, 法務省, 法務相, 司法長官, 司法省
interiorminister | interior minister, interior ministry, home secretary, home minister | 内相, 内務省, 内務相, 行政安全相, 国土安全保障長官
environmentminister | environment minister, environment ministry | 環境相, 環境省
trademinister | trade minister, commerce secretary, commerce minister, trade representative | 通商相, 商務長官, 貿易相, 通商代表, 商務省
chiefcabinet >jp | Chief Cabinet Secretary | 官房長官
nsc | National Security Council, national security adviser, national security advisor | 国家安全保障会議, 国家安全保障局, 大統領補佐官
nra >jp | Nuclear Regulation Authority | 原子力規制委, 規制委
fisheriesagency >jp | Fisheries Agency | 水産庁
npa >jp | National Police Agency | 警察庁
prosecutors | prosecutors | 地検, 特捜部, 検事
homelandsecurity >us | Homeland Security, ICE, immigration agents | 国土安全保障省, 移民・税関捜査局
joint-chiefs | Joint Chiefs, Joint Chiefs of Staff | 統合参謀本部, 合同参謀本部
jointstaff >jp | Joint Staff | 統合幕僚監部, 統幕長, 統合幕僚長
seventhfleet >us | Seventh Fleet, 7th Fleet | 第7艦隊
spaceforce >us | Space Force | 宇宙軍
usgs >us | USGS, Geological Survey | 地質調査所
cdc >us | CDC, Centers for Disease Control | 疾病対策センター, CDC
fda >us | FDA, Food and Drug Administration | 食品医薬品局, FDA
faa >us | FAA | 連邦航空局, FAA
ntsb >us | NTSB | 国家運輸安全委員会, NTSB
sec >us | Securities and Exchange Commission | 証券取引委員会
noaa >us | National Hurricane Center, NOAA | ハリケーンセンター, 海洋大気局
mossad >il | Mossad | モサド
fsb >ru | FSB | 連邦保安局, FSB
kcna >kp | KCNA, Korean Central News Agency | 朝鮮中央通信
xinhuaagency >cn | Communist Party, Politburo | 共産党, 政治局
pla >cn | People's Liberation Army, PLA | 人民解放軍
npc >cn | National People's Congress | 全国人民代表大会, 全人代
kuomintang >tw | Kuomintang, KMT, Nationalist Party | 国民党
dpp >tw | Democratic Progressive Party, DPP | 民進党, 民主進歩党
peoplepower >kr | People Power Party | 国民の力
minjoo >kr | Minjoo, Democratic Party of Korea | 共に民主党, 共に民主
sanseito >jp | Sanseito | 参政党
dpfp >jp | Democratic Party for the People, DPP-FP, DPFP | 国民民主党, 国民民主
jcp >jp | Japanese Communist Party | 日本共産党
sdp >jp +socialdemocrats | Social Democratic Party | 社民党, 社民
reiwa >jp | Reiwa Shinsengumi | れいわ新選組
unificationchurch | Unification Church | 統一教会, 世界平和統一家庭連合
aum >jp | Aum, Aum Shinrikyo | オウム真理教, オウム
soka >jp | Soka Gakkai | 創価学会
cdu >de | Christian Democrats, CDU, Christian Democratic Union | キリスト教民主同盟, CDU
spd >de +socialdemocrats | SPD, German Social Democrats, German centre-left | SPD, ドイツ社会民主党, 独社会民主党, ドイツ社民党
socialdemocrats | Social Democrats | 社会民主党
afd >de | AfD, Alternative for Germany | ドイツのための選択肢, AfD
greens | Greens, Green Party | 緑の党
reformuk >gb | Reform UK | リフォームUK
nationalrally >fr | National Rally, National Front | 国民連合, 国民戦線
lawandjustice >pl | Law and Justice | 法と正義
likud >il | Likud | リクード
fatah >ps | Fatah | ファタハ
islamicjihad >ps | Islamic Jihad | イスラム聖戦
unrwa | UNRWA | 国連パレスチナ難民救済事業機関, UNRWA
muslimbrotherhood | Muslim Brotherhood | ムスリム同胞団
bjp >in | BJP, Bharatiya Janata | インド人民党, BJP
congressparty >in | Congress party | 国民会議派
farc >co | FARC | コロンビア革命軍, FARC
ltte >lk | Tamil Tigers, LTTE | タミル・イーラム解放のトラ, LTTE
eta >es | ETA | バスク祖国と自由, ETA
ira >gb | IRA, Irish Republican Army | アイルランド共和軍, IRA
abusayyaf >ph | Abu Sayyaf | アブサヤフ
milf >ph | Moro Islamic Liberation Front, MILF | モロ・イスラム解放戦線
m23 >cd | M23 | M23
rsf >sd | RSF, Rapid Support Forces | 即応支援部隊, RSF
seashepherd | Sea Shepherd | シーシェパード, シー・シェパード
greenpeace | Greenpeace | グリーンピース
msf | Doctors Without Borders, MSF, Medecins Sans Frontieres | 国境なき医師団
wikileaks | WikiLeaks, Assange | ウィキリークス, アサンジ
wikipedia | Wikipedia | ウィキペディア
ipcc | IPCC, Intergovernmental Panel on Climate Change | 気候変動に関する政府間パネル, IPCC
cop | COP, climate summit, climate talks | COP, 締約国会議
iwc | International Whaling Commission, IWC | 国際捕鯨委員会, IWC
osce | OSCE | 欧州安保協力機構, OSCE
sco | Shanghai Cooperation | 上海協力機構
tpp | TPP, Trans-Pacific Partnership | 環太平洋経済連携協定, TPP, 環太平洋パートナーシップ
rcep | RCEP | 地域的な包括的経済連携, RCEP
epa-deal | economic partnership agreement | 経済連携協定, EPA
brexit >gb | Brexit, leave the European Union, leave the EU, Article 50, departure from the European Union, leave the bloc, leaving the EU, quit the EU, quit EU, divorce from EU | ブレグジット, EU離脱, EUに離脱, EUからの離脱, 欧州連合離脱, EU離脱交渉
adb | Asian Development Bank, ADB | アジア開発銀行
opcw | OPCW, chemical weapons | 化学兵器禁止機関, 化学兵器
ntt >jp | NTT, Docomo | NTT, ドコモ
kddi >jp | KDDI | KDDI
rakuten >jp | Rakuten | 楽天
mizuho >jp | Mizuho | みずほ
mufg >jp | MUFG, Mitsubishi UFJ | 三菱UFJ
smbc >jp | Sumitomo Mitsui, SMBC | 三井住友
nomurasec >jp | Nomura Holdings, Nomura | 野村証券, 野村ホールディングス
mitsui >jp | Mitsui | 三井物産, 三井
sumitomo >jp | Sumitomo | 住友
marubeni >jp | Marubeni, Itochu | 丸紅, 伊藤忠
mitsubishiheavy >jp | Mitsubishi Heavy | 三菱重工
kawasakiheavy >jp | Kawasaki Heavy | 川崎重工
ihi >jp | IHI | IHI
toshiba >jp | Toshiba | 東芝
hitachi >jp | Hitachi | 日立
panasonic >jp | Panasonic | パナソニック
sharp >jp | Sharp Corp | シャープ
fujitsu >jp | Fujitsu | 富士通
nec >jp | NEC | NEC, 日本電気
olympus >jp | Olympus | オリンパス
canon >jp | Canon | キヤノン
nikon >jp | Nikon | ニコン
takata >jp | Takata | タカタ
kobesteel >jp | Kobe Steel | 神戸製鋼
mazda >jp | Mazda | マツダ
subaru >jp | Subaru | スバル
suzuki-motor >jp | Suzuki Motor | スズキ
daihatsu >jp | Daihatsu | ダイハツ
hino >jp | Hino Motors | 日野自動車
isuzu >jp | Isuzu | いすゞ
renault >fr | Renault | ルノー
volkswagen >de | Volkswagen, VW | フォルクスワーゲン, VW
mercedes >de | Mercedes, Daimler | ベンツ, ダイムラー
bmw >de | BMW | BMW
gm >us | General Motors, GM | ゼネラル・モーターズ, GM
ford >us | Ford Motor, Ford | フォード
chrysler >us | Chrysler, Stellantis | クライスラー, ステランティス
hyundai >kr | Hyundai | 現代自動車, ヒョンデ
kia >kr | Kia | 起亜
lg >kr | LG | LG
skhynix >kr | SK Hynix | SKハイニックス
byd >cn | BYD | BYD
huawei >cn | Huawei | ファーウェイ, 華為
tiktok >cn | TikTok, ByteDance | ティックトック, TikTok, バイトダンス
alibaba >cn | Alibaba | アリババ
tencent >cn | Tencent | テンセント
baidu >cn | Baidu | 百度, バイドゥ
deepseek >cn | DeepSeek | ディープシーク
evergrande >cn | Evergrande | 恒大
foxconn >tw | Foxconn, Hon Hai | 鴻海, ホンハイ
nvidia >us | Nvidia | エヌビディア
intel >us | Intel | インテル
amd >us | AMD | AMD
ibm >us | IBM | IBM
dell >us | Dell | デル
oracle >us | Oracle | オラクル
yahoo >us | Yahoo | ヤフー
amazon-company >us | Amazon | アマゾン
netflix >us | Netflix | ネットフリックス
disney >us | Disney | ディズニー
warner >us | Warner Bros, Warner | ワーナー
zoom-company >us | Zoom | ズーム社
uber >us | Uber | ウーバー
airbnb >us | Airbnb | エアビーアンドビー
xcom >us | X Corp | X社
instagram >us | Instagram | インスタグラム
youtube >us | YouTube | ユーチューブ, YouTube
anthropic >us | Anthropic | アンソロピック
blueorigin >us | Blue Origin | ブルーオリジン
virgin | Virgin Galactic | ヴァージン・ギャラクティック
ispace >jp | ispace, Hakuto | アイスペース, ispace, ハクト
lockheed >us | Lockheed, Lockheed Martin | ロッキード
raytheon >us | Raytheon | レイセオン
goldman >us | Goldman Sachs | ゴールドマン・サックス
jpmorgan >us | JPMorgan, JP Morgan | JPモルガン
morganstanley >us | Morgan Stanley | モルガン・スタンレー
citigroup >us | Citigroup, Citibank | シティグループ
lehman >us | Lehman | リーマン
aig >us | AIG | AIG
bankofamerica >us | Bank of America | バンク・オブ・アメリカ
svb >us | Silicon Valley Bank | シリコンバレー銀行
creditsuisse >ch | Credit Suisse | クレディ・スイス
ubs >ch | UBS | UBS
hsbc >gb | HSBC | HSBC
barclays >gb | Barclays | バークレイズ
deutschebank >de | Deutsche Bank | ドイツ銀行
bp >gb | BP | BP
shell >gb | Royal Dutch Shell | ロイヤル・ダッチ・シェル, 英シェル
exxon >us | Exxon, ExxonMobil | エクソン
chevron >us | Chevron | シェブロン
gazprom >ru | Gazprom | ガスプロム
rosneft >ru | Rosneft | ロスネフチ
aramco >sa | Aramco | アラムコ
nordstream | Nord Stream | ノルドストリーム
pfizer >us | Pfizer | ファイザー
moderna >us | Moderna | モデルナ
astrazeneca >gb | AstraZeneca | アストラゼネカ
mcdonalds >us | McDonald's, McDonalds | マクドナルド
starbucks >us | Starbucks | スターバックス
cocacola >us | Coca-Cola | コカ・コーラ
walmart >us | Walmart, Wal-Mart | ウォルマート
seven-i >jp | Seven & i, Seven-Eleven, 7-Eleven | セブン&アイ, セブンイレブン
uniqlo >jp | Uniqlo, Fast Retailing | ユニクロ, ファーストリテイリング
dentsu >jp | Dentsu | 電通
fujitv >jp | Fuji TV, Fuji Media | フジテレビ, フジ・メディア
nhk-body >jp | NHK chairman | NHK会長
jr >jp | JR East, JR West, JR Central, JR | JR東日本, JR西日本, JR東海, JR北海道, JR
kepco >jp | Kansai Electric, KEPCO | 関西電力, 関電
chubuelectric >jp | Chubu Electric | 中部電力
kyushuelectric >jp | Kyushu Electric | 九州電力
`
