/** Bases, islands, straits, launch sites, palaces and venues where such news happens: `id >country | English | Japanese`. */
export const PLACES_OF_NEWS = `
woomera >au | Woomera | ウーメラ
tindal >au | Tindal | ティンダル
townsville >au | Townsville | タウンズビル
pinegap >au | Pine Gap | パインギャップ
changi >sg | Changi | チャンギ
sentosa >sg | Sentosa, Capella hotel | セントーサ, カペラホテル
andersen >us | Andersen Air Force Base, Andersen | アンダーセン
wakeisland >us | Wake Island | ウェーク島
kwajalein >mh | Kwajalein | クワジェリン
tinian >us | Tinian | テニアン
diegogarcia | Diego Garcia, Chagos | ディエゴガルシア, チャゴス
keelung >tw | Keelung | 基隆
penghu >tw | Penghu, Magong, Pescadores | 澎湖, 馬公
pratas >tw | Pratas, Dongsha | 東沙
taiping >tw | Taiping Island, Itu Aba | 太平島
dongyin >tw | Dongyin, Wuqiu | 東引, 烏坵
basi | Bashi Channel, Luzon Strait | バシー海峡
tsugaru | Tsugaru Strait, Tsugaru | 津軽海峡
osumi | Osumi Strait | 大隅海峡
koreastrait | Korea Strait, Tsushima Strait | 対馬海峡
malacca | Strait of Malacca, Malacca | マラッカ海峡
lombok | Lombok | ロンボク
beringsea | Bering Sea, Bering Strait | ベーリング海
okhotsk | Sea of Okhotsk, Okhotsk | オホーツク海
northsea | North Sea | 北海油田
baltic | Baltic Sea, Baltic, Gulf of Finland | バルト海
persiangulf | Persian Gulf, Gulf of Oman, Arabian Gulf | ペルシャ湾, オマーン湾
babelmandeb | Bab el-Mandeb, Bab al-Mandab | バベルマンデブ
arabiansea | Arabian Sea, Gulf of Aden | アラビア海, アデン湾
bengal | Bay of Bengal, Andaman Sea | ベンガル湾, アンダマン
tasmansea | Tasman Sea, Coral Sea | タスマン海, 珊瑚海
latinamerica | Latin America, South America, Central America | 中南米, 南米, 中米諸国
northamerica | North America | 北米
turksandcaicos | Turks and Caicos, Bahamas | タークス・カイコス, バハマ
ural >ru | Urals, Ural | ウラル
vostochny >ru | Vostochny | ボストチヌイ
plesetsk >ru | Plesetsk | プレセツク
osan >kr | Osan | 烏山
pyeongtaek >kr | Pyeongtaek, Camp Humphreys | 平沢, キャンプ・ハンフリーズ
kunsan >kr | Kunsan, Gunsan | 群山
baengnyeong >kr | Baengnyeong, Baengnyong | 白翎島
gimpo >kr | Gimpo, Kimpo | 金浦
gimhae >kr | Gimhae, Kimhae | 金海
freedomhouse | Freedom House, Joint Security Area, Peace House | 自由の家, 共同警備区域, 平和の家
sunchon >kp | Sunchon | 順川
kusong >kp | Kusong | 亀城
nampo >kp | Nampo | 南浦
sondok >kp | Sondok | 宣徳
paektu >kp | Mount Paektu, Paektu | 白頭山
rason >kp | Rason, Rajin | 羅先, 羅津
kumgang >kp | Mount Kumgang, Kumgang | 金剛山
courtney >jp | Camp Courtney | キャンプ・コートニー
foster >jp | Camp Foster | キャンプ・フォスター, キャンプ瑞慶覧
whitebeach >jp | White Beach | ホワイトビーチ
onna >jp | Onna | 恩納
uruma >jp | Uruma | うるま
kincho >jp | Kin town, town of Kin | 金武
higashi >jp | Higashi village, Takae | 東村, 高江
kunigami >jp | Kunigami | 国頭
iejima >jp | Ie Shima, Iejima | 伊江島
kikaijima >jp | Kikai Island, Kikaijima | 喜界島
shimokita >jp | Shimokita, Sekine | 下北, 関根浜
oshimaoshima >jp | Oshima-Oshima, Oshima-oshima | 渡島大島
shakotan >jp | Shakotan | 積丹
tobishima >jp | Tobishima | 飛島
okishima >jp | Oki Islands, Oki islands | 隠岐
kiipeninsula >jp | Kii Peninsula, Kii | 紀伊半島
boso >jp | Boso Peninsula, Boso, Nojimazaki | 房総, 野島崎
shikine >jp | Shikine | 式根島
sagamibay >jp | Sagami Bay | 相模湾
tokyobay >jp | Tokyo Bay | 東京湾
marunouchi >jp | Marunouchi | 丸の内
akasaka >jp | State Guest House, Akasaka guest house, Akasaka State Guest House, Akasaka Palace | 迎賓館, 赤坂迎賓館, 迎賓館赤坂離宮
suntoryhall >jp | Suntory Hall | サントリーホール
imperialhotel >jp | Imperial Hotel, Hotel Okura | 帝国ホテル, ホテルオークラ
sukiyabashi >jp | Sukiyabashi | すきやばし, 数寄屋橋
ryogoku >jp | Ryogoku, Kokugikan | 両国国技館, 国技館
zojoji >jp | Zojoji | 増上寺
peacepark >jp | Peace Memorial Park, Peace Memorial Museum, peace memorial, Peace Memorial, Atomic Bomb Dome, atomic bomb museum | 平和記念公園, 原爆ドーム, 原爆資料館, 平和記念資料館
urakami >jp | Urakami | 浦上
hyuganada >jp | Hyuga-nada, Hyuganada | 日向灘
clarkbase >ph | Clark Air Base, Clark Freeport | クラーク基地
cagayan >ph | Cagayan | カガヤン
batanes >ph | Batanes | バタネス
laoag >ph | Laoag, Ilocos | ラオアグ, イロコス
palawan >ph | Palawan | パラワン
corregidor >ph | Corregidor, Bataan | コレヒドール, バターン
thitu >ph | Thitu, Pag-asa | パグアサ
whitsun | Whitsun Reef | ウィットサン礁, 牛軛礁
mischief | Mischief Reef, Fiery Cross, Subi Reef | ミスチーフ礁, 美済礁, ファイアリークロス, スビ礁
woodyisland | Woody Island | ウッディー島, 永興島
scarborough | Bajo de Masinloc, Huangyan | 黄岩島, バホデマシンロック
secondthomas | Ayungin, Renai | 仁愛礁, アユンギン
sanya >cn | Sanya | 三亜
ningbo >cn | Ningbo, Zhoushan | 寧波, 舟山
fuzhou >cn | Fuzhou | 福州
xiamen >cn | Xiamen | 厦門, アモイ
pingtan >cn | Pingtan | 平潭
xichang >cn | Xichang | 西昌
taiyuanbase >cn | Taiyuan | 太原
sriharikota >in | Sriharikota, Satish Dhawan | スリハリコタ, サティシュ・ダワン
galwan >in | Galwan, Ladakh | ガルワン, ラダック
wagah >in >pk | Wagah | ワガ国境
balakot >pk | Balakot | バラコット
pulwama >in | Pulwama | プルワマ
wallops >us | Wallops | ワロップス
mojave >us | Mojave | モハベ
starbase >us | Starbase, Boca Chica | スターベース, ボカチカ
norfolk >us | Norfolk | ノーフォーク
bremerton >us | Bremerton | ブレマートン
hickam >us | Hickam | ヒッカム
fortbelvoir >us | Fort Belvoir, Quantico | フォート・ベルボア, クアンティコ
arlington >us | Arlington National Cemetery, Arlington | アーリントン
annapolis >us | Annapolis | アナポリス
sunnylands >us | Sunnylands, Rancho Mirage | サニーランズ, ランチョミラージュ
maralago >us | Mar-a-Lago, Palm Beach | マールアラーゴ, マール・ア・ラーゴ, パームビーチ
bedminster >us | Bedminster | ベッドミンスター
wilmington >us | Wilmington | ウィルミントン
graceland >us | Graceland | グレースランド, プレスリー邸
simivalley >us | Simi Valley, Reagan Library, Reagan Presidential Library | シミバレー, レーガン大統領図書館, レーガン図書館
blairhouse >us | Blair House | ブレアハウス
unheadquarters >us | UN headquarters, U.N. headquarters, Turtle Bay | 国連本部
seattlearea >us | Snohomish, Everett | スノホミッシュ, エベレット
guantanamobay >us | Guantanamo Bay | グアンタナモ
charlevoix >ca | Charlevoix, La Malbaie | シャルルボワ
taormina >it | Taormina | タオルミナ
apulia >it | Apulia, Puglia, Borgo Egnazia | プーリア
lougherne >gb | Lough Erne, Enniskillen | ロックアーン
carbisbay >gb | Carbis Bay, Cornwall | カービスベイ, コーンウォール
gleneagles >gb | Gleneagles | グレンイーグルズ
windsor >gb | Windsor Castle | ウィンザー城
elmau >de | Elmau | エルマウ
heiligendamm >de | Heiligendamm | ハイリゲンダム
ramstein >de | Ramstein | ラムシュタイン
evian >fr | Evian | エビアン
biarritz >fr | Biarritz | ビアリッツ
deauville >fr | Deauville | ドービル
bastille >fr | Place de la Bastille, Bastille | バスティーユ広場
nusadua >id | Nusa Dua | ヌサドゥア
palu >id | Palu, Donggala | パル, ドンガラ
putrajaya >my | Putrajaya | プトラジャヤ
metropole >vn | Metropole hotel | メトロポールホテル
phnompenh >kh | Phnom Penh | プノンペン
kualalumpur >my | Kuala Lumpur | クアラルンプール
udeid >qa | Al Udeid, Al-Udeid, Udeid | ウデイド
incirlik >tr | Incirlik | インジルリク
bagram >af | Bagram, Abbey Gate | バグラム
lemonnier >dj | Camp Lemonnier | キャンプ・レモニエ
fordow >ir | Fordow, Fordo | フォルドゥ
natanz >ir | Natanz | ナタンズ
isfahan >ir | Isfahan, Esfahan | イスファハン
bushehr >ir | Bushehr | ブシェール
ainalasad >iq | Ain al-Asad, Al Asad | アインアサド
bourj >lb | Bourj el-Barajneh | ブルジュ・バラジネ
przemysl >pl | Przemysl, Rzeszow | プシェミシル, ジェシュフ
chasivyar >ua | Chasiv Yar | チャシブヤル
belohorizonte >br | Belo Horizonte, Mineirao | ベロオリゾンテ, ミネイロン
utrecht >nl | Utrecht | ユトレヒト
christchurch >nz | Canterbury | カンタベリー
`
