/** Airlines of the world, whose names are news when a flight goes wrong: `id >country | English | Japanese`. */
export const AIRLINES = `
malaysiaairlines >my | Malaysia Airlines, MH370, MH17 | マレーシア航空
koreanair >kr | Korean Air | 大韓航空
asiana >kr | Asiana | アシアナ
jejuair >kr | Jeju Air | チェジュ航空, 済州航空
airfrance >fr | Air France | エールフランス
airindia >in | Air India | エア・インディア, エアインディア
united >us | United Airlines | ユナイテッド航空
delta >us | Delta Air Lines | デルタ航空
americanairlines >us | American Airlines | アメリカン航空
lufthansa >de | Lufthansa, Germanwings | ルフトハンザ, ジャーマンウイングス
aeroflot >ru | Aeroflot | アエロフロート
egyptair >eg | EgyptAir | エジプト航空
ethiopianairlines >et | Ethiopian Airlines | エチオピア航空
kenyaairways >ke | Kenya Airways | ケニア航空
airalgerie >dz | Air Algérie, Air Algerie | アルジェリア航空
afriqiyah >ly | Afriqiyah | アフリキヤ航空
danaair >ng | Dana Air, Sosoliso, Bellview | ダナ航空
lionair >id | Lion Air | ライオン航空, ライオン・エア, ライオンエア
sriwijaya >id | Sriwijaya Air | スリウィジャヤ航空, スリウィジャヤ・エア
garuda >id | Garuda | ガルーダ
adamair >id | Adam Air | アダム航空
trigana >id | Trigana | トリガナ航空
airasia >my | AirAsia, Air Asia | エアアジア
onetwogo >th | One-Two-Go | ワンツーゴー
thaiairways >th | Thai Airways | タイ国際航空, タイ航空
vietnamairlines >vn | Vietnam Airlines | ベトナム航空
philippineairlines >ph | Philippine Airlines | フィリピン航空
singaporeairlines >sg | Singapore Airlines | シンガポール航空
cathay >hk | Cathay Pacific | キャセイ
chinaairlines >tw | China Airlines | 中華航空, チャイナエアライン
evaair >tw | EVA Air | エバー航空
transasia >tw | TransAsia | 復興航空, トランスアジア
chinaeastern >cn | China Eastern | 中国東方航空
chinasouthern >cn | China Southern | 中国南方航空
airchina >cn | Air China | 中国国際航空
henanairlines >cn | Henan Airlines | 河南航空
airbusan >kr | Air Busan | エアプサン, エア釜山
yetiairlines >np | Yeti Airlines | イエティ航空
usbangla >bd | US-Bangla | USバングラ
pia >pk | Pakistan International Airlines, PIA | パキスタン国際航空
airblue >pk | Airblue | エアブルー
bhoja >pk | Bhoja Air | ボジャ航空
indigo >in | IndiGo | インディゴ
airindiaexpress >in | Air India Express | エア・インディア・エクスプレス
caspian >ir | Caspian Airlines, Iran Aseman, Iran Air | カスピアン航空, アーセマーン航空, イラン航空
ukraineairlines >ua | Ukraine International Airlines | ウクライナ国際航空
azal >az | Azerbaijan Airlines | アゼルバイジャン航空
emirates-air >ae | Emirates airline, Emirates flight, Emirates Airline | エミレーツ航空
flydubai >ae | Flydubai, flydubai | フライドバイ
etihad >ae | Etihad | エティハド
qatarairways >qa | Qatar Airways | カタール航空
yemenia >ye | Yemenia | イエメニア
turkishairlines >tr | Turkish Airlines | ターキッシュ, トルコ航空
pegasus >tr | Pegasus Airlines | ペガサス航空
metrojet >ru | Metrojet, Kogalymavia | コガリムアビア, メトロジェット
s7 >ru | S7 Airlines, Sibir | S7航空, シベリア航空
pulkovo >ru | Pulkovo Aviation | プルコボ航空
saratov >ru | Saratov Airlines | サラトフ航空
utair >ru | UTair | ユーテイル航空
britishairways >gb | British Airways | ブリティッシュ・エアウェイズ, 英国航空, 英航空
ryanair >ie | Ryanair | ライアンエア
easyjet >gb | easyJet, EasyJet | イージージェット
klm >nl | KLM | KLM
sas >se | Scandinavian Airlines | スカンジナビア航空
alitalia >it | Alitalia | アリタリア
iberia >es | Iberia airline, Iberia flight | イベリア航空
spanair >es | Spanair | スパンエア
helios >cy | Helios Airways | ヘリオス航空
swissair >ch | Swissair, Swiss International | スイス航空
qantas >au | Qantas | カンタス
airnz >nz | Air New Zealand | ニュージーランド航空
southwestair >us | Southwest Airlines | サウスウエスト航空
alaskaair >us | Alaska Airlines | アラスカ航空
usairways >us | US Airways | USエアウェイズ
comair >us | Comair | コムエアー
colganair >us | Colgan Air | コルガン航空
hawaiianair >us | Hawaiian Airlines | ハワイアン航空
spiritair >us | Spirit Airlines | スピリット航空
jetblue >us | JetBlue | ジェットブルー
aircanada >ca | Air Canada | エア・カナダ, エアカナダ
aeromexico >mx | Aeromexico, Aeroméxico | アエロメヒコ
cubana >cu | Cubana | クバーナ航空
lamia >bo | LaMia | ラミア航空
tam-air >br | TAM Airlines, TAM Airbus | TAM航空
gol-air >br | Gol Flight, Gol airline | ゴル航空
voepass >br | Voepass | ボーパス
latam >cl | LATAM | LATAM, ラタム航空
conviasa >ve | West Caribbean, Conviasa | コンビアサ
skymark >jp | Skymark | スカイマーク
peach >jp | Peach Aviation | ピーチ航空, ピーチ・アビエーション
jetstar >au | Jetstar | ジェットスター
`
