/** Provinces, states and governorates of Asia and Africa: `id >country | English | Japanese`. */
export const REGIONS_OF_ASIA_AND_AFRICA = `
malatya >tr | Malatya | マラティヤ
adiyaman >tr | Adiyaman | アドゥヤマン
sanliurfa >tr | Sanliurfa | シャンルウルファ
vanprovince >tr | Van province, city of Van | ワン県, バン県, ヴァン県
hakkari >tr | Hakkari | ハッキャリ
sirnak >tr | Sirnak, Cizre | シュルナク, ジズレ
mardin >tr | Mardin | マルディン
tunceli >tr | Tunceli | トゥンジェリ
antalya >tr | Antalya | アンタルヤ
mugla >tr | Mugla, Marmaris, Bodrum | ムーラ県, マルマリス, ボドルム
bolu >tr | Kartalkaya, Bolu | ボル県
balikesir >tr | Balikesir | バルケシル
zonguldak >tr | Zonguldak | ゾングルダク
rize >tr | Rize province | リゼ県
diyala >iq | Diyala, Baquba, Baqubah | ディヤラ, バクバ
nineveh >iq | Nineveh, Ninawa | ニナワ, ニネベ
salahuddin >iq | Salahuddin province, Salaheddin, Salah al-Din | サラハディン, サラフディン
dhiqar >iq | Dhi Qar, Nasiriyah, Nasiriya | ジカール, ナシリヤ
maysan >iq | Maysan | マイサン
muthanna >iq | Muthanna | ムサンナ
babilprovince >iq | Babil, Hilla, Hillah | バビル, バービル, ヒッラ
wasit >iq | Wasit, Al-Kut | ワシト, ワーシト
diwaniya >iq | Diwaniya, Diwaniyah, Qadisiyah | ディワニヤ
sulaimaniya >iq | Sulaimaniya, Sulaymaniyah, Sulaimaniyah, Sulaimani | スレイマニヤ, スライマニヤ
dohuk >iq | Dohuk, Duhok | ドホーク
hasakah >sy | Hasakah, Hasaka, Hassakeh, Qamishli | ハサカ, カミシリ
tartus >sy | Tartus, Tartous | タルトゥス, タルトス
quneitra >sy | Quneitra | クネイトラ
kermanshah >ir | Kermanshah, Sarpol-e Zahab | ケルマンシャー
eastazerbaijan >ir | East Azerbaijan | 東アゼルバイジャン
westazerbaijan >ir | West Azerbaijan | 西アゼルバイジャン
lorestan >ir | Lorestan, Luristan | ロレスタン, ルリスタン
hormozgan >ir | Hormozgan | ホルモズガン
khorasan >ir | Khorasan | ホラサン
mazandaran >ir | Mazandaran | マザンダラン
gilan >ir | Gilan | ギラン州
golestan >ir | Golestan province | ゴレスタン
yazd >ir | Yazd | ヤズド
fars >ir | Fars province | ファールス州
ilam >ir | Ilam province | イラム州
sistanbaluchestan >ir | Sistan and Baluchestan, Sistan-Baluchestan, Sistan-Baluchistan, Zahedan, Iranshahr | シスタンバルチスタン, シスタン・バルチェスタン, ザヘダン
zanjan >ir | Zanjan | ザンジャン
badghis >af | Badghis | バドギス
ghor >af | Ghor province | ゴール州
balkh >af | Balkh | バルフ
nuristan >af | Nuristan, Nooristan | ヌーリスタン, ヌリスタン
kapisa >af | Kapisa | カピサ
parwan >af | Parwan | パルワン, パルバン
daikundi >af | Daikundi, Daykundi | ダイクンディ, ダイクンディー
punjab-pk +punjab >pk | Punjab province, Pakistani Punjab, province of Punjab | パキスタン・パンジャブ
punjab-in +punjab >in | Indian Punjab, Punjab state, state of Punjab | インド・パンジャブ
gilgit >pk | Gilgit-Baltistan, Gilgit | ギルギット
azadkashmir +kashmir >pk | Azad Kashmir, Pakistan-administered Kashmir, Pakistani Kashmir | アザド・カシミール, パキスタン側カシミール
kpprovince >pk | North-West Frontier Province, North West Frontier Province, NWFP | 北西辺境州
fata >pk | Bajaur, Kurram, Orakzai, Mohmand, Khyber Agency | バジョール, クラム地区, オラクザイ, モーマンド
bannu >pk | Bannu | バンヌ
deraismail >pk | Dera Ismail Khan | デライスマイルカーン
gwadar >pk | Gwadar | グワダル
sukkur >pk | Sukkur, Larkana | サッカル, ラルカナ
chhattisgarh >in | Chhattisgarh | チャッティスガル
jharkhand >in | Jharkhand, Ranchi | ジャルカンド
madhyapradesh >in | Madhya Pradesh | マディヤプラデシュ
haryana >in | Haryana | ハリヤナ
goastate >in | Goa state, state of Goa | ゴア州
nagaland >in | Nagaland | ナガランド
meghalaya >in | Meghalaya | メガラヤ
mizoram >in | Mizoram | ミゾラム
tripura >in | Tripura | トリプラ
arunachal >in | Arunachal Pradesh, Arunachal | アルナチャルプラデシュ
telangana >in | Telangana | テランガナ, テランガーナ
karnataka >in | Karnataka | カルナタカ, カルナータカ
tamilnadu >in | Tamil Nadu | タミルナドゥ, タミル・ナードゥ
kashmirstate +kashmir >in | Jammu and Kashmir, Indian-administered Kashmir, Indian Kashmir | ジャム・カシミール, ジャンム・カシミール
westbengal >in | West Bengal | 西ベンガル
puducherry >in | Puducherry, Pondicherry | プドゥチェリー, ポンディシェリー
andaman >in | Andaman Islands, Andaman and Nicobar | アンダマン諸島, アンダマン・ニコバル
khulna >bd | Khulna | クルナ
rajshahi >bd | Rajshahi | ラジシャヒ
barisal >bd | Barisal, Barishal | バリサル
mymensingh >bd | Mymensingh | マイメンシン
rangpur >bd | Rangpur | ロングプール, ラングプール
karnali >np | Karnali | カルナリ
lumbini >np | Lumbini | ルンビニ
koshi >np | Koshi province | コシ州
sindhupalchok >np | Sindhupalchok, Sindhupalchowk | シンドゥパルチョーク
jaffna >lk | Jaffna | ジャフナ
batticaloa >lk | Batticaloa | バッティカロア, バティカロア
trincomalee >lk | Trincomalee | トリンコマリー
kilinochchi >lk | Kilinochchi, Mullaitivu | キリノッチ, ムライティブ
shan >mm | Shan state, Lashio | シャン州, ラショー
kayah >mm | Kayah, Karenni | カヤ州, カレンニー
karenstate >mm | Kayin, Karen state, Karen State, Myawaddy | カレン州, カイン州, ミャワディ
chinstate >mm | Chin state, Chin State | チン州
monstate >mm | Mon state, Mon State | モン州
bago >mm | Bago | バゴー
magway >mm | Magway, Magwe | マグウェ
songkhla >th | Songkhla, Hat Yai | ソンクラー, ソンクラ, ハジャイ, ハートヤイ
yalaprovince >th | Yala | ヤラー, ヤラ県
narathiwat >th | Narathiwat | ナラティワート, ナラティワット
suratthani >th | Surat Thani, Koh Samui, Koh Tao | スラタニ, スラートターニー, サムイ島, タオ島
krabi >th | Krabi | クラビ
ubon >th | Ubon Ratchathani, Sisaket, Si Sa Ket | ウボンラチャタニ, シーサケート
surin >th | Surin province, Buriram | スリン県, ブリラム
tak >th | Tak province, Mae Sot | ターク県, タク県, メソト, メーソート
ayutthaya >th | Ayutthaya | アユタヤ
chonburi >th | Chonburi | チョンブリ
quangnam >vn | Quang Nam | クアンナム
nghean >vn | Nghe An | ゲアン省
hatinh >vn | Ha Tinh | ハティン
thanhhoa >vn | Thanh Hoa | タインホア
laocai >vn | Lao Cai | ラオカイ
yenbai >vn | Yen Bai | イエンバイ
daklak >vn | Dak Lak | ダクラク
khanhhoa >vn | Khanh Hoa, Nha Trang | カインホア, ニャチャン
mekongdelta >vn | Mekong Delta | メコンデルタ
albay >ph | Albay, Legazpi | アルバイ州, レガスピ
bicol >ph | Bicol | ビコール
benguet >ph | Benguet, Baguio | ベンゲット, バギオ
abra >ph | Abra province | アブラ州
masbate >ph | Masbate | マスバテ
basilan >ph | Basilan | バシラン
surigao >ph | Surigao | スリガオ
sarangani >ph | Sarangani, General Santos | サランガニ, ヘネラルサントス
catanduanes >ph | Catanduanes | カタンドゥアネス
quezonprovince >ph | Quezon province | ケソン州
batangas >ph | Batangas | バタンガス
pampanga >ph | Pampanga | パンパンガ
zambales >ph | Zambales | サンバレス
mindoro >ph | Mindoro | ミンドロ
iloilo >ph | Iloilo, Panay | イロイロ市, イロイロ州, パナイ島
cebuprovince >ph | Bogo City | ボゴ市
lanao >ph | Lanao del Sur, Lanao del Norte | ラナオデルスル, ラナオデルノルテ
bangsamoro >ph | Bangsamoro, Tawi-Tawi | バンサモロ, タウィタウィ
westjava >id | West Java | 西ジャワ
eastjava >id | East Java, Malang | 東ジャワ, マラン
centraljava >id | Central Java, Semarang | 中部ジャワ, 中ジャワ, スマラン
northsumatra >id | North Sumatra | 北スマトラ
westsumatra >id | West Sumatra | 西スマトラ
southsumatra >id | South Sumatra, Palembang | 南スマトラ, パレンバン
riau >id | Riau | リアウ
bengkulu >id | Bengkulu | ブンクル
lampung >id | Lampung | ランプン
banten >id | Banten | バンテン州
flores >id | =Flores island, island of Flores, East Nusa Tenggara, Lewotobi | フローレス島, 東ヌサトゥンガラ, レウォトビ
westnusa >id | West Nusa Tenggara, Sumbawa | 西ヌサトゥンガラ, スンバワ
maluku >id | Maluku, Ambon, Halmahera | マルク州, アンボン, ハルマヘラ
northsulawesi >id | North Sulawesi, Manado | 北スラウェシ, マナド
southsulawesi >id | South Sulawesi, Makassar | 南スラウェシ, マカッサル
westsulawesi >id | West Sulawesi, Mamuju | 西スラウェシ, マムジュ
centralsulawesi >id | Central Sulawesi | 中部スラウェシ
eastkalimantan >id | East Kalimantan | 東カリマンタン
westkalimantan >id | West Kalimantan, Pontianak | 西カリマンタン
sarawak >my | Sarawak | サラワク
selangor >my | Selangor | スランゴール, セランゴール
kelantan >my | Kelantan | クランタン
perak >my | Perak state, Ipoh | ペラ州, イポー
kedah >my | Kedah | ケダ州
pahang >my | Pahang | パハン
terengganu >my | Terengganu | トレンガヌ
negerisembilan >my | Negeri Sembilan | ヌグリスンビラン
hubei >cn | Hubei | 湖北
ningxia >cn | Ningxia | 寧夏
gyeonggi >kr | Gyeonggi | 京畿道
gangwon >kr | Gangwon | 江原道
gyeongsang >kr | North Gyeongsang, South Gyeongsang, Gyeongsang | 慶尚北道, 慶尚南道
jeolla >kr | North Jeolla, South Jeolla, Jeolla | 全羅北道, 全羅南道
chungcheong >kr | North Chungcheong, South Chungcheong, Chungcheong | 忠清北道, 忠清南道
northhamgyong >kp | North Hamgyong, Hamgyong | 咸鏡北道, 咸鏡南道
pyongan >kp | North Pyongan, South Pyongan, Pyongan | 平安北道, 平安南道
hwanghae >kp | North Hwanghae, South Hwanghae, Hwanghae | 黄海北道, 黄海南道
jagang >kp | Jagang, Chagang | 慈江道
ryanggang >kp | Ryanggang, Yanggang | 両江道
adamawa >ng | Adamawa, Yola | アダマワ
yobe >ng | Yobe, Damaturu | ヨベ州
sokoto >ng | Sokoto | ソコト
zamfara >ng | Zamfara | ザムファラ
katsina >ng | Katsina | カツィナ
nigerstate >ng | Niger State, Niger state | ナイジャ州, ニジェール州
plateaustate >ng | Plateau State, Plateau state | プラトー州
benue >ng | Benue | ベヌエ
bauchi >ng | Bauchi | バウチ
kebbi >ng | Kebbi | ケビ州
edo-ng >ng | Edo State, Edo state | エド州
ondo >ng | Ondo State, Ondo state, Owo | オンド州
anambra >ng | Anambra | アナンブラ
riversstate >ng | Rivers State, Rivers state, Port Harcourt | リバーズ州, ポートハーコート
deltastate >ng | Delta State, Delta state, Niger Delta | ニジェールデルタ
mandera >ke | Mandera | マンデラ郡
lamu >ke | Lamu | ラム島, ラム郡
turkana >ke | Turkana | トゥルカナ
kisumu >ke | Kisumu | キスム
kilifi >ke | Kilifi, Shakahola | キリフィ, シャカホラ
oromia >et | Oromia, Oromo | オロミア
afar >et | Afar region, Afar state | アファール州, アファル州
benishangul >et | Benishangul-Gumuz, Benishangul | ベニシャングル
gambela >et | Gambela, Gambella | ガンベラ
jubaland >so | Jubaland, Kismayo | ジュバランド, キスマヨ
hiran >so | Hiran, Hiraan, Beledweyne, Beledwein | ヒーラーン, ベレドウェイン
galmudug >so | Galmudug | ガルムドゥグ
baidoa >so | Baidoa | バイドア
shabelle >so | Lower Shabelle, Middle Shabelle | シャベレ
ituri >cd | Ituri, Bunia | イトゥリ, ブニア
northkivu >cd | North Kivu | 北キブ
southkivu >cd | South Kivu, Uvira | 南キブ, ウビラ
katanga >cd | Katanga, Lubumbashi | カタンガ, ルブンバシ
kasai >cd | Kasai province, Kasai region | カサイ州
equateur >cd | Equateur | 赤道州
jonglei >ss | Jonglei | ジョングレイ
uppernile >ss | Upper Nile | 上ナイル, アッパーナイル
unitystate >ss | Unity state, Unity State, Bentiu | ユニティ州, ベンティウ
bluenile >sd | Blue Nile state, Blue Nile State | 青ナイル州
southkordofan >sd | Kordofan | コルドファン
gezira >sd | Gezira, Al-Jazirah, Wad Madani | ゲジラ, ジャジーラ州
abyei >sd | Abyei | アビエイ
mopti >ml | Mopti, Bandiagara | モプティ, バンディアガラ
sahelregion >bf | Djibo, Soum province | ジボ
tillaberi >ne | Tillaberi, Tillabery | ティラベリ
diffa >ne | Diffa | ディファ州, ディファ地域, ニジェール南東部ディファ
cyrenaica >ly | Cyrenaica, Tobruk | キレナイカ, トブルク
sabha >ly | Sebha | セブハ
minya >eg | Minya | ミニヤ
giza >eg | Giza | ギザ
qalyubia >eg | Qalyubia, Qalyubiya | カルユービーヤ
hadramawt >ye | Hadramawt, Hadramout, Mukalla | ハドラマウト, ムカッラ
saada >ye | Saada, Sa'dah | サーダ, サアダ
abyan >ye | Abyan, Zinjibar | アビヤン, ジンジバル
shabwa >ye | Shabwa | シャブワ
ibb >ye | Ibb province | イッブ
najran >sa | Najran | ナジュラン
jizan >sa | Jizan, Jazan | ジザン
qatif >sa | Qatif, Awamiya | カティフ, アワミヤ
asir >sa | Asir | アシール
dammam >sa | Dammam, Khobar | ダンマン, ダンマーム, アルコバール
`
