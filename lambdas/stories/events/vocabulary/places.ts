/** Cities, regions, seas and sites: `id >country | English | Japanese`. */
export const PLACES = `
senkaku | Senkaku, Senkakus, Diaoyu, Diaoyutai, Uotsuri, Uotsurijima, Taisho Island, Kuba Island | 尖閣, 魚釣島, 釣魚島, 釣魚台, 大正島, 久場島
takeshima | Takeshima, Dokdo, Liancourt | 竹島, 独島
kuril | Kuril, Kurils, Northern Territories | 北方領土, 千島
southchinasea | South China Sea | 南シナ海
eastchinasea | East China Sea | 東シナ海
seaofjapan | Sea of Japan, East Sea | 日本海
taiwanstrait | Taiwan Strait | 台湾海峡
tsugaru-strait >jp | Tsugaru Strait, Tsugaru | 津軽海峡
tsushima-strait | Tsushima Strait, Korea Strait | 対馬海峡, 朝鮮海峡
osumi-strait >jp | Osumi Strait, Tokara Strait | 大隅海峡, トカラ海峡
soya-strait | Soya Strait, La Perouse Strait | 宗谷海峡
scarborough | Scarborough Shoal, Scarborough, Bajo de Masinloc, Panatag, Huangyan | スカボロー礁, スカボロー, 黄岩島
secondthomas | Second Thomas Shoal, Second Thomas, Ayungin, Ren'ai | セカンド・トーマス礁, アユンギン礁, アユンギン, 仁愛礁
spratly | Spratly, Spratlys | 南沙, スプラトリー
pacific | Pacific | 太平洋
indopacific | Indo-Pacific | インド太平洋
atlantic | Atlantic | 大西洋
redsea | Red Sea | 紅海
blacksea | Black Sea | 黒海
mediterranean | Mediterranean | 地中海
hormuz | Hormuz | ホルムズ
suez >eg | Suez | スエズ
arctic | Arctic | 北極
antarctica | Antarctica, Antarctic | 南極
middleeast | Middle East | 中東
europe | Europe, European | 欧州, ヨーロッパ
africa | Africa, African | アフリカ
asia | Asia, Asian | アジア
balkans | Balkan, Balkans | バルカン
caribbean | Caribbean | カリブ
newyork >us | New York, Manhattan | ニューヨーク, NY
california >us | California, Californian | カリフォルニア
losangeles >us | Los Angeles, Hollywood | ロサンゼルス, ハリウッド
sanfrancisco >us | San Francisco | サンフランシスコ
seattle >us | Seattle | シアトル
chicago >us | Chicago | シカゴ
boston >us | Boston | ボストン
philadelphia >us | Philadelphia | フィラデルフィア
pennsylvania >us | Pennsylvania | ペンシルベニア
texas >us | Texas, Texan, Houston, Dallas | テキサス, ヒューストン, ダラス
florida >us | Florida, Miami, Cape Canaveral, Kennedy Space Center | フロリダ, マイアミ, ケープカナベラル, ケネディ宇宙センター
louisiana >us | Louisiana, New Orleans | ルイジアナ, ニューオーリンズ
hawaii >us | Hawaii, Honolulu, Maui | ハワイ, ホノルル, マウイ
guam >us | Guam | グアム
alaska >us | Alaska, Anchorage | アラスカ, アンカレジ
virginia >us | Virginia | バージニア
michigan >us | Michigan, Detroit | ミシガン, デトロイト
ohio >us | Ohio | オハイオ
arizona >us | Arizona | アリゾナ
nevada >us | Nevada, Las Vegas | ネバダ, ラスベガス
colorado >us | Colorado, Denver | コロラド, デンバー
minnesota >us | Minnesota, Minneapolis | ミネソタ, ミネアポリス
wisconsin >us | Wisconsin, Milwaukee | ウィスコンシン, ミルウォーキー
campdavid >us | Camp David | キャンプデービッド
shanghai >cn | Shanghai | 上海
guangdong >cn | Guangdong, Guangzhou, Shenzhen | 広東, 広州, 深圳, 深セン
sichuan >cn | Sichuan, Chengdu | 四川, 成都
xinjiang >cn | Xinjiang, Uyghur, Uighur, Uyghurs | 新疆, ウイグル
tibet >cn | Tibet, Tibetan | チベット
wuhan >cn | Wuhan, Hubei | 武漢, 湖北
yunnan >cn | Yunnan | 雲南
fujian >cn | Fujian | 福建
hunan >cn | Hunan | 湖南
tianjin >cn | Tianjin | 天津
chongqing >cn | Chongqing | 重慶
dalian >cn | Dalian | 大連
macau >cn | Macau | マカオ
kinmen >tw | Kinmen | 金門
hualien >tw | Hualien | 花蓮
kaohsiung >tw | Kaohsiung | 高雄
busan >kr | Busan | 釜山
incheon >kr | Incheon | 仁川
jeju >kr | Jeju | 済州
panmunjom | Panmunjom, DMZ | 板門店, 非武装地帯
kaesong >kp | Kaesong | 開城
vladivostok >ru | Vladivostok | ウラジオストク
sakhalin >ru | Sakhalin | サハリン, 樺太
kamchatka >ru | Kamchatka | カムチャツカ
petersburg >ru | St Petersburg, Saint Petersburg | サンクトペテルブルク
kursk >ru | Kursk | クルスク
belgorod >ru | Belgorod | ベルゴロド
chechnya >ru | Chechnya, Chechen | チェチェン
dagestan >ru | Dagestan | ダゲスタン
siberia >ru | Siberia, Siberian | シベリア
crimea >ua | Crimea, Crimean | クリミア
donetsk >ua | Donetsk, Donbas, Donbass | ドネツク, ドンバス
kharkiv >ua | Kharkiv, Kharkov | ハルキウ, ハリコフ
kherson >ua | Kherson | ヘルソン
odesa >ua | Odesa, Odessa | オデーサ, オデッサ
lviv >ua | Lviv | リビウ
zaporizhzhia >ua | Zaporizhzhia, Zaporizhia | ザポリージャ, ザポロジエ
chernobyl >ua | Chernobyl | チェルノブイリ
rafah >ps | Rafah | ラファ
khanyounis >ps | Khan Younis, Khan Yunis | ハンユニス
golan | Golan, Golan Heights | ゴラン高原
aleppo >sy | Aleppo | アレッポ
mosul >iq | Mosul | モスル
kurdistan | Kurdistan, Kurdish, Kurds | クルド
kandahar >af | Kandahar | カンダハル
kashmir | Kashmir, Kashmiri | カシミール
mumbai >in | Mumbai | ムンバイ
kolkata >in | Kolkata | コルカタ
kerala >in | Kerala | ケララ
gujarat >in | Gujarat, Gujarati | グジャラート
assam >in | Assam | アッサム
bihar >in | Bihar | ビハール
uttarpradesh >in | Uttar Pradesh | ウッタルプラデシュ
karachi >pk | Karachi | カラチ
lahore >pk | Lahore | ラホール
peshawar >pk | Peshawar | ペシャワール
balochistan >pk | Balochistan, Quetta | バルチスタン, クエッタ
sumatra >id | Sumatra, Padang, Aceh | スマトラ, パダン, アチェ
java >id | Java | ジャワ
bali >id | Bali, Balinese | バリ島
sulawesi >id | Sulawesi | スラウェシ
mindanao >ph | Mindanao | ミンダナオ
luzon >ph | Luzon | ルソン
sydney >au | Sydney | シドニー
melbourne >au | Melbourne | メルボルン
darwin >au | Darwin | ダーウィン
queensland >au | Queensland, Brisbane | クイーンズランド, ブリスベン
auckland >nz | Auckland | オークランド
christchurch >nz | Christchurch | クライストチャーチ
toronto >ca | Toronto | トロント
quebec >ca | Quebec, Quebecois, Montreal | ケベック, モントリオール
alberta >ca | Alberta, Calgary, Jasper | アルバータ, カルガリー
vancouver >ca | Vancouver, British Columbia | バンクーバー
rio >br | Rio de Janeiro | リオデジャネイロ
saopaulo >br | Sao Paulo | サンパウロ
amazon >br | Amazon rainforest | アマゾン熱帯雨林
barcelona >es | Barcelona, Catalonia, Catalan | バルセロナ, カタルーニャ
milan >it | Milan | ミラノ
sicily >it | Sicily, Sicilian | シチリア
munich >de | Munich, Bavaria | ミュンヘン, バイエルン
frankfurt >de | Frankfurt | フランクフルト
hamburg >de | Hamburg | ハンブルク
hague >nl | The Hague, Hague | ハーグ
davos >ch | Davos | ダボス
istanbul >tr | Istanbul | イスタンブール
marseille >fr | Marseille | マルセイユ
nice >fr | Nice attack | ニースの, ニースで
manchester >gb | Manchester | マンチェスター
liverpool >gb | Liverpool | リバプール
southport >gb | Southport | サウスポート
darfur >sd | Darfur, Darfuri | ダルフール
tigray >et | Tigray, Tigrayan | ティグレ
sahel | Sahel | サヘル
goma >cd | Goma | ゴマ市
moon | moon, lunar | 月面, 月周回, 月探査, 月へ
mars | Mars, Martian | 火星
asteroid | asteroid, asteroids, Ryugu, Bennu | 小惑星, リュウグウ, ベンヌ
tokyo | Tokyo | 東京, 都内
beijing | Beijing | 北京
washington | Washington, White House | ワシントン, ホワイトハウス
seoul | Seoul | ソウル
moscow | Moscow | モスクワ
kyiv | Kyiv, Kiev | キーウ, キエフ
london | London | ロンドン
paris | Paris | パリ
berlin | Berlin | ベルリン
rome | Rome | ローマ
madrid | Madrid | マドリード
geneva | Geneva | ジュネーブ
vienna | Vienna | ウィーン
brussels | Brussels | ブリュッセル
stockholm | Stockholm | ストックホルム
warsaw | Warsaw | ワルシャワ
athens | Athens | アテネ
ankara | Ankara | アンカラ
gaza | Gaza, Gaza Strip | ガザ
westbank | West Bank | ヨルダン川西岸
jerusalem | Jerusalem | エルサレム
telaviv | Tel Aviv | テルアビブ
beirut | Beirut | ベイルート
damascus | Damascus | ダマスカス
tehran | Tehran | テヘラン
baghdad | Baghdad | バグダッド
kabul | Kabul | カブール
cairo | Cairo | カイロ
doha | Doha | ドーハ
dubai | Dubai | ドバイ
delhi | Delhi, New Delhi | ニューデリー, デリー
islamabad | Islamabad | イスラマバード
dhaka | Dhaka | ダッカ
manila | Manila | マニラ
bangkok | Bangkok | バンコク
hanoi | Hanoi | ハノイ
jakarta | Jakarta | ジャカルタ
taipei | Taipei | 台北
vientiane | Vientiane | ビエンチャン
canberra | Canberra | キャンベラ
ottawa | Ottawa | オタワ
caracas | Caracas | カラカス
nairobi | Nairobi | ナイロビ
khartoum | Khartoum | ハルツーム
tripoli | Tripoli | トリポリ
england | England, English | イングランド
scotland | Scotland, Scottish | スコットランド
wales | Wales, Welsh | ウェールズ
nireland | Northern Ireland, Belfast | 北アイルランド, ベルファスト
greenland | Greenland | グリーンランド
alabama >us | Alabama | アラバマ
arkansas >us | Arkansas | アーカンソー
connecticut >us | Connecticut | コネティカット
delaware >us | Delaware | デラウェア
georgiaus >us | Atlanta | アトランタ
idaho >us | Idaho | アイダホ
illinois >us | Illinois | イリノイ
indiana >us | Indiana | インディアナ
iowa >us | Iowa | アイオワ
kansas >us | Kansas | カンザス
kentucky >us | Kentucky | ケンタッキー
maine >us | Maine | メイン州
maryland >us | Maryland, Baltimore | メリーランド, ボルティモア
massachusetts >us | Massachusetts | マサチューセッツ
mississippi >us | Mississippi | ミシシッピ
missouri >us | Missouri | ミズーリ
montana >us | Montana | モンタナ
nebraska >us | Nebraska | ネブラスカ
newhampshire >us | New Hampshire | ニューハンプシャー
newjersey >us | New Jersey | ニュージャージー
newmexico >us | New Mexico | ニューメキシコ
oklahoma >us | Oklahoma | オクラホマ
oregon >us | Oregon, Portland | オレゴン, ポートランド
puertorico >us | Puerto Rico | プエルトリコ
tennessee >us | Tennessee | テネシー
utah >us | Utah | ユタ州
vermont >us | Vermont | バーモント
westvirginia >us | West Virginia | ウェストバージニア
wyoming >us | Wyoming | ワイオミング
`
