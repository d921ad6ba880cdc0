/** Squares, palaces, streets, seas, sites and regions that stand for a place: `id >country | English | Japanese`. */
export const LANDMARKS = `
washington >us | Oval Office, West Wing, Rose Garden | 
capitol >us |  | 議会議事堂
wallstreet >us | Wall Street, New York Stock Exchange | ウォール街
groundzero >us | World Trade Center, Twin Towers, Ground Zero | 世界貿易センタービル, 貿易センタービル, グラウンド・ゼロ
campdavid >us |  | キャンプ・デービッド
kennedycenter >us | Kennedy Space Centre | 
hudsonriver >us | Hudson River, Hudson | ハドソン川
newyork >us |  | マンハッタン
gulfofmexico >us | Gulf Coast | 
louisiana >us | Superdome | 
honolulu >us | Waikiki, Oahu | オアフ
wichita >us | Wichita | ウィチタ
biloxi >us | Biloxi | ビロクシ
marianas >us | Northern Marianas | 北マリアナ
elysee >fr | Elysee, Élysée | エリゼ宮
bataclan >fr | Bataclan | バタクラン
stadedefrance >fr | Stade de France | スタッド・ド・フランス
charliehebdo >fr | Charlie Hebdo | シャルリー・エブド, シャルリエブド
downingstreet >gb | Number 10 | ダウニング街
westminster >gb | Westminster Abbey | 
balmoral >gb | Balmoral | バルモラル
grenfell >gb | Grenfell, Grenfell Tower | グレンフェル
lockerbie >gb | Lockerbie | ロッカビー
berlinwall >de | Berlin Wall | ベルリンの壁
brandenburg >de | Brandenburg Gate, Reichstag | ブランデンブルク門
vaticancity >va | St Peter's, Sistine Chapel | サンピエトロ, システィーナ
giglio >it | Giglio, Costa Concordia | ジリオ島, コスタ・コンコルディア
laquila >it | L'Aquila | ラクイラ
lampedusa >it |  | ランペドゥーサ
redsquare >ru | Red Square, Duma | 赤の広場, ロシア下院
barentssea >ru | Barents Sea | バレンツ海
northernfleet >ru | Northern Fleet, Kursk submarine | 北方艦隊
kamchatka >ru | Petropavlovsk | ペトロパブロフスク
sakhalin >ru |  | クリル
crocus >ru | Crocus | 
southossetia >ge | Tskhinvali, Ossetia | ツヒンバリ
crimea >ua | Kerch, Kerch Strait, Crimean bridge | ケルチ, クリミア橋
kakhovka >ua | Nova Kakhovka, Dnieper | 
chernobyl >ua | Chornobyl | チョルノービリ
caucasus | Caucasus | カフカス, コーカサス
tahrir >eg | Tahrir Square | 
suez >eg | Suez Canal | スエズ運河
jewishstate >il | Jewish state, Knesset | クネセト
golan >il | Majdal Shams | マジュダルシャムス
dahiyeh >lb | Dahiyeh, Dahieh | ダヒヤ
bekaa >lb | Bekaa | ベカー
hormuz | Strait of Hormuz | 
greenzone >iq | Green Zone | グリーンゾーン
dujail >iq | Dujail | ドゥジャイル
halabja >iq | Halabja | ハラブジャ
inamenas >dz | In Amenas, Amenas | イナメナス
sahara | Sahara | サハラ
bluehouse >kr | National Assembly of South Korea | 韓国国会
itaewon >kr |  | イテウォン
yeonpyeong >kr |  | 延坪島
panmunjom >kr >kp | Demilitarised Zone, Demilitarized Zone, 38th parallel | 軍事境界線
punggyeri >kp | Kilju | 吉州
sinpo >kp | Sinpo | 新浦
zhongnanhai >cn | Zhongnanhai | 中南海
taipo >hk | Tai Po | 大埔
wenchuan >cn | Wenchuan | 汶川
wuhan >cn |  | 湖北省
taichung >tw |  | 台中
kashmir >in >pk | Line of Control | 
tajmahal >in | Taj Mahal hotel, Taj Mahal Palace | タージマハル・ホテル
gujarat >in |  | アーメダバド
westbengal >in | Calcutta | カルカッタ
kerala >in | Wayanad | ワヤナド
irrawaddy >mm | Irrawaddy, Rangoon | イラワジ, エーヤワディ
bali >id | Kuta | クタ
aceh >id | Banda Aceh | 
javasea >id | Java Sea | ジャワ海
christchurch >nz | Canterbury Plains | 
hungatonga >to | Hunga, Nuku'alofa | ヌクアロファ, フンガ
imperialpalace >jp | Chrysanthemum Throne | 皇位
daiichi >jp | Fukushima Dai-ichi | 福島第一原発, 福島第1原発
fuji >jp | Mt. Fuji | 
aso >jp |  | 阿蘇山
nankai >jp | Nankai Trough, megaquake | 巨大地震注意
amagasaki >jp | Fukuchiyama line | 福知山線
danjo >jp | Danjo | 男女群島
shuri >jp | Ryukyu | 琉球
nanseiislands >jp | Miyako Strait, Miyako island | 宮古海峡
yokota >jp |  | 横田基地
camps >jp |  | キャンプ座間
daressalaam >tz | Dar es Salaam | ダルエスサラーム
kivu >cd |  | ゴマ
atacama >cl | Copiapo, Copiapó, San Jose mine | コピアポ, サンホセ鉱山
coahuila >mx | Coahuila | コアウイラ
atlantic | mid-Atlantic | 
indianocean | Indian Ocean | インド洋
smolensk >ru | Smolensk, Katyn | スモレンスク, カチンの森
izmit >tr | Izmit | イズミット
`
