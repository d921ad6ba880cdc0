/** Towns and regions of the world where quakes, storms, crashes, attacks and battles were news since 2005: `id >country | English | Japanese`. */
export const TOWNS_OF_THE_WORLD = `
semeru >id | Semeru, Lumajang | スメル
bandung >id | Bandung | バンドン
medan >id | Medan | メダン
cianjur >id | Cianjur | チアンジュール
jayapura >id | Jayapura | ジャヤプラ
samar >ph | Samar | サマール
bohol >ph | Bohol | ボホール
negros >ph | Negros | ネグロス
zamboanga >ph | Zamboanga | サンボアンガ
jolo >ph | Jolo, Sulu | ホロ島, スールー
maguindanao >ph | Maguindanao, Cotabato | マギンダナオ, コタバト
quangninh >vn | Quang Ninh, Haiphong | クアンニン, ハイフォン
chiangrai >th | Chiang Rai | チェンライ
pattani >th | Pattani | パタニ, パッタニ
korat >th | Nakhon Ratchasima, Korat | ナコンラチャシマ, コラート
nongbua >th | Nong Bua Lamphu | ノンブアランプー
siemreap >kh | Siem Reap | シエムレアプ
sagaing >mm | Sagaing | ザガイン
kachin >mm | Kachin | カチン
sylhet >bd | Sylhet | シレット
gorkha >np | Gorkha | ゴルカ
ghazni >af | Ghazni | ガズニ
lashkargah >af | Lashkar Gah | ラシュカルガー
zaranj >af | Zaranj, Nimroz | ザランジ, ニムロズ
sheberghan >af | Sheberghan, Jowzjan | シェベルガン, ジョズジャン
saripul >af | Sar-e-Pul, Sar-e Pol | サリプル
taloqan >af | Taloqan, Takhar | タロカン, タハール
aybak >af | Aybak, Samangan | アイバク, サマンガン
farah >af | Farah province, Farah city | ファラー州
pulikhumri >af | Pul-e-Khumri, Pul-e Khumri, Baghlan | プリフムリ, バグラン
faizabad >af | Faizabad, Badakhshan | ファイザバード, バダフシャン
qalat >af | Qalat, Zabul | カラート, ザブール
tarinkot >af | Tarinkot, Tarin Kot, Uruzgan | タリンコート, ウルズガン
gardez >af | Gardez, Paktia | ガルデーズ, パクティア
maymana >af | Maymana, Maimana, Faryab | マイマナ, ファリヤブ
asadabad >af | Asadabad | アサダバード
mehtarlam >af | Mehtar Lam, Mihtarlam, Laghman | メフタルラム, ラグマン
pulialam >af | Pul-e-Alam, Pul-e Alam, Logar | プリアラム, ロガール
maidanshahr >af | Maidan Shahr, Maidan Wardak, Wardak | マイダンシャフル, ワルダク
jajarkot >np | Jajarkot | ジャジャルコット
amritsar >in | Amritsar | アムリトサル
lucknow >in | Lucknow | ラクノー
prayagraj >in | Prayagraj, Kumbh Mela | プラヤグラージ, クンブメーラ
varanasi >in | Varanasi | バラナシ
patna >in | Patna | パトナ
bhopal >in | Bhopal, Indore | ボパール, インドール
balasore >in | Balasore | バラソール
andhra >in | Andhra Pradesh | アンドラプラデシュ
himachal >in | Himachal Pradesh | ヒマチャルプラデシュ
jammu >in | Jammu | ジャンム
morbi >in | Morbi | モルビ
muzaffarabad >pk | Muzaffarabad | ムザファラバード
multan >pk | Multan | ムルタン
mastung >pk | Mastung | マストゥング
nangarhar >af | Nangarhar | ナンガルハル
kunar >af | Kunar | クナール
paktika >af | Paktika, Khost | パクティカ, ホースト
bamiyan >af | Bamiyan | バーミヤン
panjshir >af | Panjshir | パンジシール
tabriz >ir | Tabriz | タブリーズ
shiraz >ir | Shiraz | シーラーズ
khuzestan >ir | Khuzestan, Ahvaz | フゼスタン, アフワズ
bandarabbas >ir | Bandar Abbas | バンダルアッバス
qom >ir | Qom | コム
saravan >ir | Saravan, Sistan | サラバン, シスタン
anbar >iq | Anbar, Ramadi | アンバル, ラマディ
sinjar >iq | Sinjar, Tal Afar | シンジャル, タルアファル
kobani >sy | Kobani, Kobane | コバニ, アインアルアラブ
daraa >sy | Daraa, Deraa | ダルアー
ghouta >sy | Ghouta, Douma | グータ, ドゥーマ
afrin >sy | Afrin | アフリン
manbij >sy | Manbij | マンビジュ
ashkelon >il | Ashkelon, Sderot | アシュケロン, スデロト
beersheba >il | Beersheba | ベエルシェバ
eilat >il | Eilat | エイラート
netanya >il | Netanya | ネタニヤ
nahariya >il | Nahariya | ナハリヤ
reim >il | Re'im, Nova festival, Nir Oz, Be'eri | レイム, ノバ音楽祭, ニルオズ, ベエリ
nuseirat >ps | Nuseirat | ヌセイラト
beitlahiya >ps | Beit Lahiya, Beit Hanoun | ベイトラヒヤ, ベイトハヌーン
tulkarm >ps | Tulkarm, Tubas | トゥルカレム, トゥバス
sidon >lb | Sidon, Saida | シドン
baalbek >lb | Baalbek | バールベック
soma >tr | Soma mine, Soma | ソマ
bursa >tr | Bursa | ブルサ
elazig >tr | Elazig | エラズー
adana >tr | Adana | アダナ
suruc >tr | Suruc | スルチ
abqaiq >sa | Abqaiq, Khurais | アブカイク
taiz >ye | Taiz | タイズ
marib >ye | Marib | マリブ
sousse >tn | Sousse | スース
alhaouz >ma | Al Haouz, Atlas Mountains | アルハウズ, アトラス山脈
gao >ml | Gao, Kidal | ガオ, キダル
jos >ng | Jos | ジョス
kaduna >ng | Kaduna | カドゥナ
dapchi >ng | Dapchi | ダプチ
bassam >ci | Grand-Bassam | グランバッサム
beni >cd | Beni | ベニ
garissa >ke | Garissa | ガリッサ
naivasha >ke | Naivasha | ナイバシャ
zanzibar >tz | Zanzibar | ザンジバル
beira >mz | Beira | ベイラ
cabodelgado >mz | Cabo Delgado | カボデルガド
kwazulu >za | KwaZulu-Natal | クワズールナタール
mekelle >et | Mekelle | メケレ
amhara >et | Amhara | アムハラ
omdurman >sd | Omdurman | オムドゥルマン
malakal >ss | Malakal | マラカル
manabi >ec | Manta, Muisne, Portoviejo, Pedernales | マンタ, ムイスネ, ポルトビエホ
esmeraldas >ec | Esmeraldas | エスメラルダス
pisco >pe | Pisco, Ica region | ピスコ, イカ州
mocoa >co | Mocoa | モコア
cucuta >co | Cucuta | ククタ
maule >cl | Maule | マウレ
iquique >cl | Iquique | イキケ
manaus >br | Manaus | マナウス
petropolis >br | Petropolis | ペトロポリス
recife >br | Recife | レシフェ
puebla >mx | Puebla, Morelos | プエブラ, モレロス
guerrero >mx | Guerrero, Iguala, Ayotzinapa | ゲレロ, イグアラ, アヨツィナパ
monterrey >mx | Monterrey | モンテレイ
jalisco >mx | Jalisco, Guadalajara | ハリスコ, グアダラハラ
veracruz >mx | Veracruz | ベラクルス
michoacan >mx | Michoacan | ミチョアカン
leogane >ht | Leogane | レオガン
lescayes >ht | Les Cayes | レカイ
joplin >us | Joplin | ジョプリン
moore-oklahoma >us | Moore tornado | オクラホマ州ムーア
tuscaloosa >us | Tuscaloosa | タスカルーサ
dayton >us | Dayton | デイトン
gilroy >us | Gilroy | ギルロイ
thousandoaks >us | Thousand Oaks | サウザンドオークス
montereypark >us | Monterey Park | モントレーパーク
lewiston >us | Lewiston | ルイストン
highlandpark >us | Highland Park | ハイランドパーク
boulder >us | Boulder | ボルダー
santarosa >us | Santa Rosa, Napa | サンタローザ, ナパ
altadena >us | Altadena, Eaton fire, Palisades fire | アルタデナ, イートン火災, パリセーズ火災
asheville >us | Asheville | アシュビル
surfside >us | Surfside | サーフサイド
keybridge >us | Key Bridge, Francis Scott Key | キー橋, フランシス・スコット・キー
kenosha >us | Kenosha | ケノーシャ
sanbernardino >us | San Bernardino | サンバーナディーノ
forthood >us | Fort Hood | フォートフッド
blacksburg >us | Blacksburg, Virginia Tech | バージニア工科大
waukesha >us | Waukesha | ウォキショー
butlerpa >us | Butler rally | ペンシルベニア州バトラー
providence >us | Providence, Rhode Island, Brown University | プロビデンス, ロードアイランド, ブラウン大
fortmcmurray >ca | Fort McMurray | フォートマクマレー
lacmegantic >ca | Lac-Megantic | ラックメガンティック
yukon >ca | Yukon | ユーコン
kaikoura >nz | Kaikoura | カイコウラ
whakaari >nz | Whakaari, White Island | ホワイト島, ファカアリ
amatrice >it | Amatrice, Norcia | アマトリーチェ, ノルチャ
emilia >it | Emilia-Romagna | エミリアロマーニャ
rigopiano >it | Rigopiano, Farindola | リゴピアノ, ファリンドラ
cransmontana >ch | Crans-Montana | クランモンタナ
nice >fr | Nice truck, Promenade des Anglais | プロムナード・デ・ザングレ
rouen >fr | Rouen, Saint-Etienne-du-Rouvray | ルーアン, サンテティエンヌデュルブレ
mayotte >fr | Mayotte | マヨット
noumea >fr | Noumea | ヌメア
malaga >es | Malaga | マラガ
compostela >es | Santiago de Compostela | サンティアゴ・デ・コンポステーラ
lorca >es | Lorca | ロルカ
pedrogao >pt | Pedrogao Grande | ペドロガングランデ
madeira >pt | Madeira | マデイラ
halle >de | Halle | ハレ
hanau >de | Hanau | ハーナウ
solingen >de | Solingen | ゾーリンゲン
ansbach >de | Ansbach | アンスバッハ
wurzburg >de | Wurzburg, Würzburg | ビュルツブルク
winnenden >de | Winnenden | ウィネンデン
duisburg >de | Duisburg | デュースブルク
ahr >de | Ahr valley, Ahrweiler | アール渓谷, アールワイラー
liege >be | Liege | リエージュ
zaventem >be | Zaventem, Molenbeek | ザベンテム, モレンベーク
orebro >se | Orebro | エレブルー
trollhattan >se | Trollhattan | トロルヘッタン
turku >fi | Turku | トゥルク
gdansk >pl | Gdansk | グダニスク
irpin >ua | Irpin | イルピン
kramatorsk >ua | Kramatorsk, Sloviansk | クラマトルスク, スラビャンスク
kremenchuk >ua | Kremenchuk | クレメンチュク
vinnytsia >ua | Vinnytsia | ビンニツァ
poltava >ua | Poltava | ポルタワ
chernihiv >ua | Chernihiv | チェルニヒウ
ternopil >ua | Ternopil | テルノピリ
kupiansk >ua | Kupiansk | クピャンスク
izium >ua | Izium, Izyum | イジューム
sievierodonetsk >ua | Sievierodonetsk, Severodonetsk | セベロドネツク
melitopol >ua | Melitopol | メリトポリ
simferopol >ua | Simferopol | シンフェロポリ
voronezh >ru | Voronezh | ボロネジ
bryansk >ru | Bryansk | ブリャンスク
krasnodar >ru | Krasnodar, Novorossiysk | クラスノダール, ノボロシスク
perm >ru | Perm | ペルミ
ufa >ru | Ufa, Bashkortostan | ウファ, バシコルトスタン
yekaterinburg >ru | Yekaterinburg | エカテリンブルク
kemerovo >ru | Kemerovo | ケメロボ
magnitogorsk >ru | Magnitogorsk | マグニトゴルスク
norilsk >ru | Norilsk | ノリリスク
irkutsk >ru | Irkutsk | イルクーツク
amur >ru | Amur, Tynda | アムール, ティンダ
nalchik >ru | Nalchik | ナリチク
makhachkala >ru | Makhachkala, Derbent | マハチカラ, デルベント
domodedovo >ru | Domodedovo | ドモジェドボ
stepanakert | Stepanakert | ステパナケルト
gyumri >am | Gyumri | ギュムリ
osh >kg | Osh | オシュ
wenzhou >cn | Wenzhou | 温州
ludian >cn | Ludian, Zhaotong | 魯甸, 昭通
yushu >cn | Yushu, Qinghai | 玉樹, 青海
lushan >cn | Lushan, Ya'an | 蘆山, 雅安
dujiangyan >cn | Dujiangyan, Beichuan | 都江堰, 北川
jishishan >cn | Jishishan | 積石山
zhengzhou >cn | Zhengzhou, Henan | 鄭州, 河南
tangshan >cn | Tangshan | 唐山
yunlin >tw | Yunlin, Changhua | 雲林, 彰化
yilan >tw | Yilan | 宜蘭
pingtung >tw | Pingtung | 屏東
gyeongju >kr | Gyeongju | 慶州
pohang >kr | Pohang | 浦項
jindo >kr | Jindo | 珍島
hwaseong >kr | Hwaseong | 華城
frenchquarter >us | French Quarter, Bourbon Street | フレンチクオーター, バーボン通り
`
