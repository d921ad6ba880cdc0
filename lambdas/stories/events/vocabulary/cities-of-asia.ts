/** Cities, regions and sites of Asia, the Pacific and the Americas beyond those of places.ts: `id >country | English | Japanese`. */
export const CITIES_OF_ASIA = `
tiananmen >cn | Tiananmen | 天安門
greathall >cn | Great Hall of the People | 人民大会堂
guangzhou >cn | Guangzhou | 広州
shenzhen >cn | Shenzhen | 深圳, 深セン
chengdu >cn | Chengdu | 成都
nanjing >cn | Nanjing, Nanking | 南京
hangzhou >cn | Hangzhou | 杭州
suzhou >cn | Suzhou | 蘇州
xian >cn | Xi'an, Xian | 西安
shenyang >cn | Shenyang | 瀋陽
qingdao >cn | Qingdao | 青島
harbin >cn | Harbin | ハルビン
changchun >cn | Changchun | 長春
jilin >cn | Jilin | 吉林
liaoning >cn | Liaoning | 遼寧
heilongjiang >cn | Heilongjiang | 黒竜江
hebei >cn | Hebei | 河北
henan >cn | Henan, Zhengzhou | 河南, 鄭州
shandong >cn | Shandong, Jinan | 山東, 済南
shanxi >cn | Shanxi | 山西省
shaanxi >cn | Shaanxi | 陝西
jiangsu >cn | Jiangsu | 江蘇
jiangxi >cn | Jiangxi | 江西
zhejiang >cn | Zhejiang | 浙江
anhui >cn | Anhui | 安徽
guizhou >cn | Guizhou | 貴州
guangxi >cn | Guangxi | 広西
gansu >cn | Gansu | 甘粛
qinghai >cn | Qinghai | 青海
hainan >cn | Hainan | 海南省, 海南島
innermongolia >cn | Inner Mongolia | 内モンゴル
urumqi >cn | Urumqi | ウルムチ
lhasa >cn | Lhasa | ラサ
zhuhai >cn | Zhuhai | 珠海
threegorges >cn | Three Gorges | 三峡
yangtze >cn | Yangtze | 長江
jiuquan >cn | Jiuquan | 酒泉
wenchang >cn | Wenchang | 文昌
tainan >tw | Tainan | 台南
taichung >tw | Taichung | 台中市
matsu >tw | =Matsu | 馬祖
daegu >kr | Daegu | 大邱
daejeon >kr | Daejeon | 大田
gwangju >kr | Gwangju | 光州
ulsan >kr | Ulsan | 蔚山
pohang >kr | Pohang | 浦項
gyeongju >kr | Gyeongju | 慶州
pyeongchang >kr | Pyeongchang | 平昌
muan >kr | Muan | 務安
jindo >kr | Jindo | 珍島
sewol >kr | Sewol | セウォル
itaewon >kr | Itaewon | 梨泰院
gangneung >kr | Gangneung | 江陵
yeonpyeong >kr | Yeonpyeong | 延坪
ulleung >kr | Ulleung | 鬱陵島
cheonan >kr | Cheonan | 天安艦, 天安
bluehouse >kr | Blue House | 青瓦台
wonsan >kp | Wonsan | 元山
sunan >kp | Sunan | 順安
punggyeri >kp | Punggye-ri | 豊渓里
yongbyon >kp | Yongbyon | 寧辺
sohae >kp | Sohae, Tongchang-ri | 西海衛星発射場, 東倉里
musudan >kp | Musudan-ri, Musudanri | 舞水端, 舞水端里
sinuiju >kp | Sinuiju | 新義州
hamhung >kp | Hamhung | 咸興
kumgang >kp | Kumgang, Kumgangsan, Mount Kumgang, Diamond Mountain | 金剛山
yellowsea | Yellow Sea, West Sea | 黄海
northernlimitline | Northern Limit Line, NLL | 北方限界線, NLL
okhotsk | Okhotsk | オホーツク
kunashiri | Kunashir, Kunashiri, Kunashiro | 国後
etorofu | Iturup, Etorofu | 択捉
shikotan | Shikotan | 色丹
habomai | Habomai | 歯舞
chubuphilippines >ph | Cebu | セブ
leyte >ph | Leyte, Tacloban | レイテ, タクロバン
marawi >ph | Marawi | マラウィ
davao >ph | Davao | ダバオ
subic >ph | Subic | スービック
palawan >ph | Palawan | パラワン
taal >ph | Taal | タール火山
mayon >ph | Mayon | マヨン
sabina >ph | Sabina Shoal | サビナ礁
lombok >id | Lombok | ロンボク
aceh >id | Aceh | アチェ
papua >id | Papua, West Papua | パプア
borneo | Borneo, Kalimantan | ボルネオ, カリマンタン
yogyakarta >id | Yogyakarta | ジョグジャカルタ
surabaya >id | Surabaya | スラバヤ
merapi >id | Merapi | ムラピ
krakatoa >id | Krakatoa, Krakatau | クラカタウ
penang >my | Penang | ペナン
sabah >my | Sabah | サバ州
johor >my | Johor | ジョホール
malacca | Malacca | マラッカ
phuket >th | Phuket | プーケット
chiangmai >th | Chiang Mai | チェンマイ
pattaya >th | Pattaya | パタヤ
thamluang >th | Tham Luang | タムルアン
preahvihear | Preah Vihear | プレアビヒア
angkor >kh | Angkor | アンコール
hochiminh >vn | Ho Chi Minh City, Saigon | ホーチミン
danang >vn | Da Nang | ダナン
paracel | Paracel, Paracels | 西沙, パラセル
mandalay >mm | Mandalay | マンダレー
rakhine >mm | Rakhine, Rohingya | ラカイン, ロヒンギャ
naypyidaw >mm | Naypyidaw, Naypyitaw | ネピドー
coxsbazar >bd | Cox's Bazar | コックスバザール
chittagong >bd | Chittagong | チッタゴン
bengal >in | West Bengal | 西ベンガル
chennai >in | Chennai, Tamil Nadu | チェンナイ, タミルナドゥ
bangalore >in | Bangalore, Bengaluru, Karnataka | ベンガルール, バンガロール, カルナタカ
hyderabad >in | Hyderabad, Telangana | ハイデラバード, テランガナ
ahmedabad >in | Ahmedabad | アーメダバード
rajasthan >in | Rajasthan, Jaipur | ラジャスタン, ジャイプール
punjab | Punjab, Punjabi | パンジャブ
manipur >in | Manipur | マニプール
odisha >in | Odisha, Orissa | オディシャ, オリッサ
uttarakhand >in | Uttarakhand | ウッタラカンド
sikkim >in | Sikkim | シッキム
maharashtra >in | Maharashtra, Pune | マハラシュトラ, プネ
ayodhya >in | Ayodhya | アヨディヤ
ladakh >in | Ladakh | ラダック
srinagar >in | Srinagar, Pahalgam | スリナガル, パハルガム
rawalpindi >pk | Rawalpindi | ラワルピンディ
swat >pk | Swat | スワート
waziristan >pk | Waziristan | ワジリスタン
sindh >pk | Sindh, Sindhi | シンド州
khyber >pk | Khyber Pakhtunkhwa, Khyber | カイバル
abbottabad >pk | Abbottabad | アボタバード
herat >af | Herat | ヘラート
kunduz >af | Kunduz | クンドゥズ
helmand >af | Helmand | ヘルマンド
jalalabad >af | Jalalabad | ジャララバード
mazar >af | Mazar-i-Sharif | マザリシャリフ
pokhara >np | Pokhara | ポカラ
everest >np | Everest, Mount Everest | エベレスト
himalaya | Himalaya, Himalayas | ヒマラヤ
perth >au | Perth | パース
adelaide >au | Adelaide | アデレード
hobart >au | Hobart, Tasmania | ホバート, タスマニア
newsouthwales >au | New South Wales | ニューサウスウェールズ
victoria-au >au | Victoria | ビクトリア州
bondi >au | Bondi | ボンダイ
cairns >au | Cairns | ケアンズ
barrierreef >au | Great Barrier Reef | グレートバリアリーフ
christmasisland >au | Christmas Island | クリスマス島
whiteisland >nz | White Island, Whakaari | ホワイト島
bougainville >pg | Bougainville | ブーゲンビル
kiribati | Kiribati | キリバス
tuvalu | Tuvalu | ツバル
nauru | Nauru | ナウル
palau | Palau | パラオ
micronesia | Micronesia | ミクロネシア
marshall | Marshall Islands | マーシャル諸島
bikini | Bikini Atoll | ビキニ環礁
cookislands | Cook Islands | クック諸島
novascotia >ca | Nova Scotia, Halifax | ノバスコシア, ハリファクス
montreal >ca | Montreal | モントリオール
calgary >ca | Calgary | カルガリー
manitoba >ca | Manitoba, Winnipeg | マニトバ, ウィニペグ
kananaskis >ca | Kananaskis | カナナスキス
tijuana >mx | Tijuana | ティフアナ
juarez >mx | Ciudad Juarez, Juarez | シウダフアレス
acapulco >mx | Acapulco | アカプルコ
sinaloa >mx | Sinaloa, Culiacan | シナロア
cancun >mx | Cancun | カンクン
oaxaca >mx | Oaxaca | オアハカ
chiapas >mx | Chiapas | チアパス
bahamas | Bahamas | バハマ
barbados | Barbados | バルバドス
grenada | Grenada | グレナダ
trinidad | Trinidad, Tobago | トリニダード
bermuda | Bermuda | バミューダ
cayman | Cayman | ケイマン
belize | Belize | ベリーズ
guyana | Guyana, Essequibo | ガイアナ, エセキボ
suriname | Suriname | スリナム
portauprince >ht | Port-au-Prince | ポルトープランス
panamacanal >pa | Panama Canal | パナマ運河
darien | Darien | ダリエン
medellin >co | Medellin | メデジン
cali >co | Cali | カリ市
guayaquil >ec | Guayaquil | グアヤキル
galapagos >ec | Galapagos | ガラパゴス
machupicchu >pe | Machu Picchu | マチュピチュ
arequipa >pe | Arequipa | アレキパ
cusco >pe | Cusco | クスコ
lapaz >bo | La Paz | ラパス
bahia >br | Bahia | バイア
brasilia >br | Brasilia | ブラジリア
belem >br | Belem | ベレン
minasgerais >br | Minas Gerais, Brumadinho | ミナスジェライス, ブルマジーニョ
riograndedosul >br | Rio Grande do Sul, Porto Alegre | リオグランデドスル, ポルトアレグレ
antofagasta >cl | Antofagasta | アントファガスタ
valparaiso >cl | Valparaiso, Vina del Mar | バルパライソ, ビニャデルマール
concepcion >cl | Concepcion | コンセプシオン
atacama >cl | Atacama | アタカマ
patagonia | Patagonia | パタゴニア
falkland | Falkland, Falklands, Malvinas | フォークランド, マルビナス
kourou | Kourou, Guiana Space Centre, French Guiana | クールー, ギアナ宇宙センター, 仏領ギアナ
saturn | Saturn | 土星
jupiter | Jupiter | 木星
venus | Venus | 金星
mercuryplanet | Mercury | 水星
pluto | Pluto | 冥王星
uranus | Uranus | 天王星
neptune | Neptune | 海王星
comet | comet | 彗星, すい星
meteor | meteor, meteorite, meteor shower | 隕石, いん石, 流星
titan-moon | Titan | タイタン
blackhole | black hole | ブラックホール
exoplanet | exoplanet, planet | 太陽系外惑星, 系外惑星, 惑星
galaxy | galaxy, Milky Way | 銀河, 天の川
sun-star | solar flare, sunspot, aurora | 太陽フレア, オーロラ
`
