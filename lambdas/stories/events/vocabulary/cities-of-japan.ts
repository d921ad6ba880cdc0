/** Cities, mountains, islands, bases and plants of Japan beyond its prefectures: `id >jp | English | Japanese`. */
export const CITIES_OF_JAPAN = `
sapporo >jp | Sapporo | 札幌
hakodate >jp | Hakodate | 函館
asahikawa >jp | Asahikawa | 旭川
kushiro >jp | Kushiro | 釧路
nemuro >jp | Nemuro | 根室
tomakomai >jp | Tomakomai | 苫小牧
chitose >jp | Chitose | 千歳
shiretoko >jp | Shiretoko | 知床
rumoi >jp | Rumoi | 留萌
wakkanai >jp | Wakkanai | 稚内
obihiro >jp | Obihiro | 帯広
yubari >jp | Yubari | 夕張
furano >jp | Furano, Niseko | 富良野, ニセコ
sendai >jp | Sendai | 仙台
ishinomaki >jp | Ishinomaki | 石巻
kesennuma >jp | Kesennuma | 気仙沼
rikuzentakata >jp | Rikuzentakata | 陸前高田
kamaishi >jp | Kamaishi | 釜石
ofunato >jp | Ofunato | 大船渡
morioka >jp | Morioka | 盛岡
hachinohe >jp | Hachinohe | 八戸
rokkasho >jp | Rokkasho | 六ケ所, 六ヶ所
mutsu >jp | Mutsu | むつ市
kurihara >jp | Kurihara | 栗原市
koriyama >jp | Koriyama | 郡山
iwaki >jp | Iwaki | いわき
minamisoma >jp | Minamisoma | 南相馬
futaba >jp | Futaba, Okuma | 双葉, 大熊町
daiichi >jp | Fukushima Daiichi, Fukushima No. 1, Fukushima I | 福島第一, 福島第1
daini >jp | Fukushima Daini | 福島第二, 福島第2
mito >jp | Mito | 水戸
tsukuba >jp | Tsukuba | つくば, 筑波
tokaimura >jp | Tokaimura, Tokai | 東海村
utsunomiya >jp | Utsunomiya | 宇都宮市
nikko >jp | Nikko | 日光
maebashi >jp | Maebashi, Takasaki | 前橋, 高崎
kawaguchi >jp | Kawaguchi | 川口市
yashio >jp | Yashio | 八潮
tokorozawa >jp | Tokorozawa | 所沢
funabashi >jp | Funabashi, Kashiwa | 船橋, 柏市
kawasaki >jp | Kawasaki | 川崎市
kamakura >jp | Kamakura | 鎌倉
odawara >jp | Odawara, Hakone | 小田原, 箱根
sagamihara >jp | Sagamihara, Zama, Camp Zama | 相模原, 座間
shinjuku >jp | Shinjuku | 新宿
shibuya >jp | Shibuya | 渋谷
ginza >jp | Ginza | 銀座
akihabara >jp | Akihabara | 秋葉原
tsukiji >jp | Tsukiji, Toyosu | 築地, 豊洲
odaiba >jp | Odaiba | お台場
asakusa >jp | Asakusa | 浅草
uenotokyo >jp | Ueno Zoo, Ueno | 上野動物園, 上野
chofu >jp | Chofu | 調布
hachioji >jp | Hachioji | 八王子
setagaya >jp | Setagaya | 世田谷
izuoshima >jp | Izu Oshima, Izu-Oshima | 伊豆大島
miyakejima >jp | Miyakejima, Miyake | 三宅島
nishinoshima >jp | Nishinoshima | 西之島
okinotorishima >jp | Okinotorishima | 沖ノ鳥島
minamitorishima >jp | Minamitorishima, Minami-Torishima | 南鳥島
iwoto >jp | Iwo Jima, Iwoto, Iwo To | 硫黄島
kashiwazaki >jp | Kashiwazaki-Kariwa, Kashiwazaki | 柏崎刈羽, 柏崎
sado >jp | Sado | 佐渡
chuetsu >jp | Chuetsu | 中越
wajima >jp | Wajima, Suzu | 輪島, 珠洲
kanazawa >jp | Kanazawa | 金沢
tsuruga >jp | Tsuruga | 敦賀
oi >jp | Oi nuclear, Ohi | 大飯
takahama >jp | Takahama | 高浜
mihama >jp | Mihama | 美浜
monju >jp | Monju | もんじゅ
kofu >jp | Kofu | 甲府
matsumoto-city >jp | Matsumoto City | 松本市
karuizawa >jp | Karuizawa | 軽井沢
ontake >jp | Ontake, Mount Ontake | 御嶽山, 御嶽
asama >jp | Asama, Mount Asama | 浅間山
hamaoka >jp | Hamaoka | 浜岡
hamamatsu >jp | Hamamatsu | 浜松
atami >jp | Atami | 熱海
izuislands >jp | Izu Islands, Izu chain | 伊豆諸島
torishima >jp | Torishima, Tori-shima | 鳥島
izu >jp | Izu | 伊豆
suruga >jp | Suruga | 駿河
nagoya >jp | Nagoya | 名古屋
toyota-city >jp | Toyota City | 豊田市
ise >jp | Ise | 伊勢
iseshima >jp | Ise-Shima | 伊勢志摩
tsu >jp | Suzuka | 鈴鹿
toki >jp | Sekigahara | 関ヶ原
otsu >jp | Otsu | 大津市
uji >jp | Uji | 宇治
fushimi >jp | Fushimi | 伏見
kyotoanimation >jp | Kyoto Animation, KyoAni | 京都アニメーション, 京アニ
maizuru >jp | Maizuru | 舞鶴
kitashinchi >jp | Kitashinchi | 北新地
yumeshima >jp | Yumeshima | 夢洲
sakai-city >jp | Sakai | 堺市
kobe >jp | Kobe | 神戸
himeji >jp | Himeji | 姫路
amagasaki >jp | Amagasaki | 尼崎
akashi >jp | Akashi | 明石
awaji >jp | Awaji | 淡路
taiji >jp | Taiji | 太地
kumano >jp | Kumano | 熊野
kushimoto >jp | Kushimoto, Kairos | 串本, カイロス
matsue >jp | Matsue | 松江
izumo >jp | Izumo | 出雲
mashiki >jp | Mashiki | 益城
kure >jp | Kure | 呉市, 呉基地
shimonoseki >jp | Shimonoseki | 下関
ube >jp | Ube | 宇部
tokuyama >jp | Kaminoseki | 上関
naruto >jp | Naruto | 鳴門
takamatsu >jp | Takamatsu | 高松
matsuyama-city >jp | Matsuyama City | 松山市
imabari >jp | Imabari | 今治
ikata >jp | Ikata | 伊方
shikoku >jp | Shikoku | 四国
honshu >jp | Honshu | 本州
chugoku >jp | Chugoku region | 中国地方
hokuriku >jp | Hokuriku | 北陸
kanto >jp | Kanto | 関東
kitakyushu >jp | Kitakyushu | 北九州
hakata >jp | Hakata | 博多
genkai >jp | Genkai | 玄海原発, 玄海町
itoshima >jp | Asakura | 朝倉
isahaya >jp | Isahaya | 諫早
unzen >jp | Unzen | 雲仙
tsushima >jp | Tsushima | 対馬
hashima >jp | Hashima, Gunkanjima | 端島, 軍艦島
aso-mount >jp | Mount Aso | 阿蘇
hitoyoshi >jp | Hitoyoshi, Kuma River | 人吉, 球磨川
minamata >jp | Minamata | 水俣
beppu >jp | Beppu | 別府
nobeoka >jp | Nobeoka | 延岡
shinmoedake >jp | Shinmoedake, Shinmoe, Kirishima | 新燃岳, 霧島
sakurajima >jp | Sakurajima | 桜島
kuchinoerabu >jp | Kuchinoerabu, Kuchinoerabujima | 口永良部
suwanosejima >jp | Suwanosejima | 諏訪之瀬島
yakushima >jp | Yakushima | 屋久島
sendai-plant >jp | Sendai nuclear, Satsumasendai | 川内原発, 薩摩川内
kanoya >jp | Kanoya | 鹿屋
uchinoura >jp | Uchinoura | 内之浦
okinoerabu >jp | Okinoerabu, Tokara | 沖永良部, トカラ
ie-island >jp | Ie Island, Iejima | 伊江島
hansen >jp | Camp Hansen | キャンプ・ハンセン
foster >jp | Camp Foster, Zukeran | キャンプ・フォスター, キャンプ瑞慶覧, 瑞慶覧
urasoe >jp | Urasoe, Kin Town | 浦添, 金武町
shuri >jp | Shuri, Shuri Castle | 首里, 首里城
minamidaito >jp | Minamidaito, Daito | 南大東, 大東島
kinmu >jp | Camp Kinser, Makiminato | キャンプ・キンザー, 牧港
usashiri >jp | Usuzan, Mount Usu | 有珠山
tokachi >jp | Tokachi | 十勝
sanriku >jp | Sanriku | 三陸
shirakami >jp | Shirakami | 白神
bandai >jp | Bandai, Azuma | 磐梯, 吾妻山
kusatsu >jp | Kusatsu-Shirane, Kusatsu | 草津白根, 草津
hyakuri >jp | Hyakuri | 百里
komatsu >jp | Komatsu | 小松基地, 小松空港
gifu-base >jp | Gifu Air | 岐阜基地
nyutabaru >jp | Nyutabaru | 新田原
tsuiki >jp | Tsuiki | 築城基地
hamanako >jp | Fuji firing range, Higashifuji | 東富士演習場
tomioka >jp | Tomioka Hachiman, Tomioka | 富岡八幡宮, 富岡町
tokyodome >jp | Tokyo Dome | 東京ドーム
koshien >jp | Koshien | 甲子園
budokan >jp | Budokan | 武道館
imperialpalace >jp | Imperial Palace | 皇居
kantei >jp | Kantei | 首相官邸, 官邸
kasumigaseki >jp | Kasumigaseki | 霞が関
nagatacho >jp | Nagatacho | 永田町
kishinhwan >jp | Chidorigafuchi | 千鳥ケ淵, 千鳥ヶ淵
seto >jp | Seto Inland Sea | 瀬戸内
tokaido >jp | Tokaido | 東海道
linear >jp | maglev, Chuo Shinkansen | リニア, リニア中央新幹線
shinkansen >jp | Shinkansen, bullet train | 新幹線
`
