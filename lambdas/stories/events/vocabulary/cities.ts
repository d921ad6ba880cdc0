/** Cities, regions and sites of the world beyond those of places.ts: `id >country | English | Japanese`. */
export const CITIES = `
atlanta >us | Atlanta | アトランタ
elpaso >us | El Paso | エルパソ
sanantonio >us | San Antonio | サンアントニオ
uvalde >us | Uvalde | ユバルデ
orlando >us | Orlando | オーランド
tampa >us | Tampa | タンパ
parkland >us | Parkland | パークランド
charlotte >us | Charlotte | シャーロット
charleston >us | Charleston | チャールストン
charlottesville >us | Charlottesville | シャーロッツビル
memphis >us | Memphis | メンフィス
nashville >us | Nashville | ナッシュビル
stlouis >us | St. Louis, St Louis, Ferguson | セントルイス, ファーガソン
kansascity >us | Kansas City | カンザスシティー
oklahomacity >us | Oklahoma City | オクラホマシティー
phoenix >us | Phoenix | フェニックス
saltlake >us | Salt Lake City | ソルトレークシティー
sandiego >us | San Diego | サンディエゴ
sacramento >us | Sacramento | サクラメント
siliconvalley >us | Silicon Valley | シリコンバレー
baltimore >us | Baltimore | ボルティモア
pittsburgh >us | Pittsburgh | ピッツバーグ
buffalo >us | Buffalo | バッファロー
newark >us | Newark | ニューアーク
newtown >us | Sandy Hook, Newtown | サンディフック, ニュータウン
cleveland >us | Cleveland | クリーブランド
cincinnati >us | Cincinnati | シンシナティ
columbus >us | Columbus | コロンバス
eastpalestine >us | East Palestine | イーストパレスチン
indianapolis >us | Indianapolis | インディアナポリス
detroit >us | Detroit | デトロイト
minneapolis >us | Minneapolis | ミネアポリス
milwaukee >us | Milwaukee | ミルウォーキー
lasvegas >us | Las Vegas | ラスベガス
denver >us | Denver | デンバー
honolulu >us | Honolulu | ホノルル
maui >us | Maui, Lahaina | マウイ, ラハイナ
pearlharbor >us | Pearl Harbor, Arizona Memorial, USS Arizona | 真珠湾, パールハーバー, アリゾナ記念館
anchorage >us | Anchorage | アンカレジ
houston >us | Houston | ヒューストン
dallas >us | Dallas | ダラス
miami >us | Miami | マイアミ
canaveral >us | Cape Canaveral | ケープカナベラル
kennedycenter >us | Kennedy Space Center | ケネディ宇宙センター
vandenberg >us | Vandenberg | バンデンバーグ
potomac >us | Potomac | ポトマック
capitol >us | Capitol, Capitol Hill | 連邦議会議事堂, 議事堂, 議会襲撃
guantanamo | Guantanamo | グアンタナモ, グアンタナモ
gulfofmexico | Gulf of Mexico | メキシコ湾
saipan >us | Saipan | サイパン
midway | Midway | ミッドウェー
marianas >us | Mariana, Marianas, Tinian | マリアナ, テニアン
nagornokarabakh | Nagorno-Karabakh, Karabakh | ナゴルノ・カラバフ, ナゴルノカラバフ
southossetia >ge | South Ossetia | 南オセチア
abkhazia >ge | Abkhazia | アブハジア
transnistria >md | Transnistria | 沿ドニエストル
ingushetia >ru | Ingushetia | イングーシ
tatarstan >ru | Tatarstan, Kazan | タタールスタン, カザン
volgograd >ru | Volgograd | ボルゴグラード
rostov >ru | Rostov | ロストフ
saratov >ru | Saratov | サラトフ
sochi >ru | Sochi | ソチ
chelyabinsk >ru | Chelyabinsk | チェリャビンスク
khabarovsk >ru | Khabarovsk | ハバロフスク
kaliningrad >ru | Kaliningrad | カリーニングラード
grozny >ru | Grozny | グロズヌイ
beslan >ru | Beslan | ベスラン
crocus >ru | Crocus City | クロッカス
baikonur >kz | Baikonur | バイコヌール
almaty >kz | Almaty | アルマトイ
aktau >kz | Aktau | アクタウ
andijan >uz | Andijan | アンディジャン
mariupol >ua | Mariupol | マリウポリ
bakhmut >ua | Bakhmut | バフムト
avdiivka >ua | Avdiivka | アウディーイウカ, アブデーフカ
pokrovsk >ua | Pokrovsk | ポクロフスク
bucha >ua | Bucha | ブチャ
dnipro >ua | Dnipro, Dnipropetrovsk | ドニプロ
luhansk >ua | Luhansk, Lugansk | ルハンスク, ルガンスク
sumy >ua | Sumy | スムイ
kryvyirih >ua | Kryvyi Rih | クリビーリフ
mykolaiv >ua | Mykolaiv | ミコライウ
sevastopol >ua | Sevastopol | セバストポリ
kakhovka >ua | Kakhovka | カホフカ
snakeisland >ua | Snake Island | ズミイヌイ島, ヘビ島
srebrenica >ba | Srebrenica | スレブレニツァ
birmingham >gb | Birmingham | バーミンガム
leeds >gb | Leeds | リーズ
glasgow >gb | Glasgow | グラスゴー
edinburgh >gb | Edinburgh | エディンバラ
salisbury >gb | Salisbury | ソールズベリー
heathrow >gb | Heathrow | ヒースロー
wembley >gb | Wembley | ウェンブリー
buckingham >gb | Buckingham Palace, Buckingham | バッキンガム
westminster >gb | Westminster | ウェストミンスター
gibraltar | Gibraltar | ジブラルタル
lyon >fr | Lyon | リヨン
strasbourg >fr | Strasbourg | ストラスブール
toulouse >fr | Toulouse | トゥールーズ
bordeaux >fr | Bordeaux | ボルドー
calais >fr | Calais | カレー市, カレー港
cannes >fr | Cannes | カンヌ
normandy >fr | Normandy | ノルマンディー
corsica >fr | Corsica, Corsican | コルシカ
notredame >fr | Notre-Dame, Notre Dame | ノートルダム
louvre >fr | Louvre | ルーブル
versailles >fr | Versailles | ベルサイユ
newcaledonia | New Caledonia | ニューカレドニア
mayotte | Mayotte | マヨット
cologne >de | Cologne | ケルン
dresden >de | Dresden | ドレスデン
leipzig >de | Leipzig | ライプチヒ
stuttgart >de | Stuttgart | シュツットガルト
hanover >de | Hanover | ハノーバー
magdeburg >de | Magdeburg | マクデブルク
bavaria >de | Bavaria, Bavarian | バイエルン
turin >it | Turin, Torino | トリノ
naples >it | Naples | ナポリ
venice >it | Venice, Venetian | ベネチア, ベニス
florence >it | Florence | フィレンツェ
genoa >it | Genoa | ジェノバ
bologna >it | Bologna | ボローニャ
sardinia >it | Sardinia, Sardinian | サルデーニャ
lampedusa >it | Lampedusa | ランペドゥーザ
valencia >es | Valencia | バレンシア
seville >es | Seville | セビリア
basque >es | Basque | バスク
canaryislands >es | Canary Islands | カナリア諸島
lapalma >es | La Palma | ラ・パルマ
zurich >ch | Zurich | チューリヒ, チューリッヒ
bern >ch | Bern | ベルン
cern >ch | CERN | 欧州合同原子核研究機関, CERN
rotterdam >nl | Rotterdam | ロッテルダム
antwerp >be | Antwerp | アントワープ
utoya >no | Utoya | ウトヤ
svalbard >no | Svalbard | スバールバル
gothenburg >se | Gothenburg | イエーテボリ
malmo >se | Malmo | マルメ
krakow >pl | Krakow | クラクフ
auschwitz >pl | Auschwitz | アウシュビッツ
thessaloniki >gr | Thessaloniki | テッサロニキ
crete >gr | Crete | クレタ
lesbos >gr | Lesbos | レスボス
izmir >tr | Izmir | イズミル
gaziantep >tr | Gaziantep | ガジアンテプ
kahramanmaras >tr | Kahramanmaras | カフラマンマラシュ
diyarbakir >tr | Diyarbakir | ディヤルバクル
hatay >tr | Hatay, Antakya | ハタイ, アンタキヤ
bosphorus >tr | Bosphorus | ボスポラス
jenin >ps | Jenin | ジェニン
nablus >ps | Nablus | ナブルス
hebron >ps | Hebron | ヘブロン
jericho >ps | Jericho | エリコ
ramallah >ps | Ramallah | ラマラ
jabalia >ps | Jabalia, Jabaliya | ジャバリア
deiralbalah >ps | Deir al-Balah | デイルバラハ
shifa >ps | Shifa | シファ病院
haifa >il | Haifa | ハイファ
alaqsa | Al-Aqsa, Al Aqsa, Temple Mount | アルアクサ, 神殿の丘
bethlehem >ps | Bethlehem | ベツレヘム
idlib >sy | Idlib | イドリブ
homs >sy | =Homs | ホムス
hama >sy | city of Hama, Hama province | ハマ
latakia >sy | Latakia | ラタキア
raqqa >sy | Raqqa | ラッカ
deirezzor >sy | Deir ez-Zor | デリゾール
palmyra >sy | Palmyra | パルミラ
sweida >sy | Sweida, Suwayda | スワイダ
tyre >lb | Tyre | ティール
basra >iq | Basra | バスラ
fallujah >iq | Fallujah, Falluja | ファルージャ
kirkuk >iq | Kirkuk | キルクーク
najaf >iq | Najaf | ナジャフ
karbala >iq | Karbala | カルバラ
samarra >iq | Samarra | サマラ
samawah >iq | Samawah, Samawa | サマーワ, サマワ
tikrit >iq | Tikrit | ティクリート
erbil >iq | Erbil, Irbil | アルビル
isfahan >ir | Isfahan | イスファハン
natanz >ir | Natanz | ナタンズ
fordo >ir | Fordo, Fordow | フォルドゥ, フォルドウ
bushehr >ir | Bushehr | ブシェール
kerman >ir | Kerman | ケルマン
mashhad >ir | Mashhad | マシュハド
jeddah >sa | Jeddah | ジッダ
mecca >sa | Mecca, Hajj, hajj | メッカ, 聖地巡礼, 大巡礼
abudhabi >ae | Abu Dhabi | アブダビ
aden >ye | Aden, Gulf of Aden | アデン
hodeidah >ye | Hodeidah, Hudaydah | ホデイダ
sinai >eg | Sinai | シナイ
alexandria >eg | Alexandria | アレクサンドリア
luxor >eg | Luxor | ルクソール
sharmelsheikh >eg | Sharm el-Sheikh, Sharm al-Sheikh | シャルム・エル・シェイク, シャルム
tahrir >eg | Tahrir | タハリール
benghazi >ly | Benghazi | ベンガジ
misrata >ly | Misrata | ミスラタ
sirte >ly | Sirte | シルト
derna >ly | Derna | デルナ
marrakesh >ma | Marrakesh, Marrakech | マラケシュ
casablanca >ma | Casablanca | カサブランカ
elfasher >sd | El Fasher, El-Fasher | エルファシェル, ファシル
portsudan >sd | Port Sudan | ポートスーダン
juba >ss | Juba | ジュバ
mogadishu >so | Mogadishu | モガディシオ, モガディシュ
puntland >so | Puntland | プントランド
somaliland | Somaliland | ソマリランド
mombasa >ke | Mombasa | モンバサ
westgate >ke | Westgate | ウエストゲート
kampala >ug | Kampala | カンパラ
bujumbura >bi | Bujumbura | ブジュンブラ
kivu >cd | Kivu, Bukavu | キブ, ブカブ
kinshasa >cd | Kinshasa | キンシャサ
johannesburg >za | Johannesburg, Soweto | ヨハネスブルク, ソウェト
capetown >za | Cape Town | ケープタウン
durban >za | Durban | ダーバン
marikana >za | Marikana | マリカナ
harare >zw | Harare | ハラレ
lagos >ng | Lagos | ラゴス
borno >ng | Borno, Maiduguri | ボルノ, マイドゥグリ
chibok >ng | Chibok | チボク
kano >ng | Kano | カノ
abidjan >ci | Abidjan | アビジャン
timbuktu >ml | Timbuktu | トンブクトゥ
bamako >ml | Bamako | バマコ
ouagadougou >bf | Ouagadougou | ワガドゥグ
niamey >ne | Niamey | ニアメ
dakar >sn | Dakar | ダカール
kigali >rw | Kigali | キガリ
addisababa >et | Addis Ababa | アディスアベバ
mauritius | Mauritius | モーリシャス
comoros | Comoros | コモロ
seychelles | Seychelles | セーシェル
mauritania | Mauritania, Mauritanian, Nouakchott | モーリタニア, ヌアクショット
gambia | Gambia | ガンビア
guineabissau | Guinea-Bissau | ギニアビサウ
benin | Benin | ベナン
togo | Togo | トーゴ
equatorialguinea | Equatorial Guinea | 赤道ギニア
eswatini | Swaziland, Eswatini | スワジランド, エスワティニ
lesotho | Lesotho | レソト
westernsahara | Western Sahara, Sahrawi | 西サハラ
`
