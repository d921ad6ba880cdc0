/** Heads of state and government since 2000 and those who sought their place: `id >country | English | Japanese`. */
export const LEADERS = `
mccarthy >us | Kevin McCarthy | マッカーシー
mikejohnson >us | Mike Johnson | マイク・ジョンソン, ジョンソン下院議長
mcconnell >us | McConnell | マコネル
schumer >us | Schumer | シューマー
romney >us | Romney | ロムニー
sanders >us | Bernie Sanders, Sanders | サンダース
warren >us | Elizabeth Warren | ウォーレン
buttigieg >us | Buttigieg | ブティジェッジ
desantis >us | DeSantis | デサンティス
haley >us | Nikki Haley | ヘイリー
pence >us | Pence | ペンス
cheney >us | Dick Cheney, Cheney | チェイニー
gore >us | Al Gore | アル・ゴア, ゴア氏, ゴア元副大統領
powell >us | Colin Powell | パウエル国務長官
jeromepowell >us | Jerome Powell, Powell | パウエル
yellen >us | Yellen | イエレン
bessent >us | Bessent | ベッセント
lutnick >us | Lutnick | ラトニック
bernanke >us | Bernanke | バーナンキ
greenspan >us | Greenspan | グリーンスパン
bolton >us | John Bolton | ボルトン
sullivan >us | Jake Sullivan, Sullivan | サリバン
emanuel >us | Rahm Emanuel, Emanuel | エマニュエル
panetta >us | Panetta | パネッタ
gates >us | Robert Gates, Gates | ゲーツ国防長官
bloomberg >us | Michael Bloomberg | ブルームバーグ氏
newsom >us | Newsom | ニューサム
mamdani >us | Mamdani | マムダニ
giuliani >us | Giuliani | ジュリアーニ
schwarzenegger >us | Schwarzenegger | シュワルツェネッガー
trussliz >gb | Liz Truss, Truss | トラス首相, トラス氏, リズ・トラス
theresamay >gb | Theresa May | メイ首相, テリーザ・メイ, テレサ・メイ
gordonbrown >gb | Gordon Brown | ブラウン首相, ゴードン・ブラウン
corbyn >gb | Corbyn | コービン
thatcher >gb | Thatcher | サッチャー
farage >gb | Farage | ファラージ
charles >gb | King Charles, Prince Charles | チャールズ
elizabeth >gb | Queen Elizabeth, Elizabeth II | エリザベス
princewilliam >gb | Prince William | ウィリアム王子, ウィリアム皇太子
harry >gb | Prince Harry | ヘンリー王子, ハリー王子
villepin >fr | Villepin | ドビルパン
lepen >fr | Le Pen | ルペン, ル・ペン
barnier >fr | Barnier | バルニエ
bayrou >fr | Bayrou | バイル
lecornu >fr | Lecornu | ルコルニュ
attal >fr | Attal | アタル
schroeder >de | Schroeder, Schröder | シュレーダー
steinmeier >de | Steinmeier | シュタインマイヤー
pistorius >de | Pistorius | ピストリウス
renzi >it | Renzi | レンツィ
monti >it | Mario Monti | モンティ
draghi >it | Draghi | ドラギ
prodi >it | Prodi | プローディ
mattarella >it | Mattarella | マッタレッラ
zapatero >es | Zapatero | サパテロ
rajoy >es | Rajoy | ラホイ
sanchez >es | Pedro Sanchez | サンチェス首相
tsipras >gr | Tsipras | チプラス
mitsotakis >gr | Mitsotakis | ミツォタキス
orban >hu | Orban | オルバン
tusk >pl | Tusk | トゥスク
duda >pl | Duda | ドゥダ
kaczynski >pl | Kaczynski | カチンスキ
fico >sk | Fico | フィツォ
babis >cz | Babis | バビシュ
rutte >nl | Rutte | ルッテ
wilders >nl | Wilders | ウィルダース
stoltenberg | Stoltenberg | ストルテンベルグ
barroso >eu | Barroso | バローゾ
juncker >eu | Juncker | ユンケル
vanrompuy >eu | Van Rompuy | ファンロンパイ
michel >eu | Charles Michel | ミシェル大統領, シャルル・ミシェル
costa >eu | Antonio Costa | コスタ議長
kallas >eu | Kallas | カラス上級代表, カラス首相, カラス外相
borrell >eu | Borrell | ボレル
lagarde >eu | Lagarde | ラガルド
lukashenko >by | Lukashenko | ルカシェンコ
yeltsin >ru | Yeltsin | エリツィン
peskov >ru | Peskov | ペスコフ
shoigu >ru | Shoigu | ショイグ
prigozhin >ru | Prigozhin | プリゴジン
medinsky >ru | Medinsky | メジンスキー
litvinenko >ru | Litvinenko | リトビネンコ
yushchenko >ua | Yushchenko | ユーシェンコ, ユシチェンコ
yanukovych >ua | Yanukovych, Yanukovich | ヤヌコビッチ, ヤヌコーヴィチ
tymoshenko >ua | Tymoshenko | ティモシェンコ
poroshenko >ua | Poroshenko | ポロシェンコ
saakashvili >ge | Saakashvili | サーカシビリ, サアカシュヴィリ
aliyev >az | Aliyev | アリエフ
pashinyan >am | Pashinyan | パシニャン
nazarbayev >kz | Nazarbayev | ナザルバエフ
milosevic >rs | Milosevic | ミロシェビッチ, ミロシェヴィッチ
vucic >rs | Vucic | ブチッチ
karadzic | Karadzic | カラジッチ
mladic | Mladic | ムラジッチ
gul >tr | Abdullah Gul | ギュル
imamoglu >tr | Imamoglu | イマモール
olmert >il | Olmert | オルメルト
bennett >il | Naftali Bennett | ベネット首相
lapid >il | Lapid | ラピド
peres >il | Shimon Peres | ペレス
barak >il | Ehud Barak | バラク国防相, バラク首相
gantz >il | Gantz | ガンツ
gallant >il | Gallant | ガラント
deif >ps | Deif | デイフ
saddam >iq | Saddam, Saddam Hussein | フセイン元大統領, サダム・フセイン, サッダーム, フセイン大統領
maliki >iq | Maliki | マリキ
talabani >iq | Talabani | タラバニ
zarqawi >iq | Zarqawi | ザルカウィ
binladen | bin Laden, Bin Laden, Osama | ビンラディン, ビンラーディン, ビン・ラディン, ウサマ
zawahiri | Zawahiri | ザワヒリ
baghdadi | Baghdadi | バグダディ
rouhani >ir | Rouhani | ロウハニ, ロハニ
khatami >ir | Khatami | ハタミ
araghchi >ir | Araghchi, Araqchi | アラグチ
soleimani >ir | Soleimani | ソレイマニ
zarif >ir | Zarif | ザリフ
mubarak >eg | Mubarak | ムバラク
morsi >eg | Morsi | モルシ, ムルシ
sisi >eg | Sisi, el-Sisi | シシ大統領, シーシ
gaddafi >ly | Gaddafi, Qaddafi, Kadhafi | カダフィ
benali >tn | Ben Ali | ベンアリ, ベン・アリ
saied >tn | Kais Saied | サイード大統領
bouteflika >dz | Bouteflika | ブーテフリカ
bashir >sd | Omar al-Bashir, Bashir | バシル
burhan >sd | Burhan | ブルハン
saleh >ye | Abdullah Saleh, Saleh | サレハ
sharaa >sy | Sharaa, Jolani, Golani | シャラア, ジャウラニ, シャラ暫定大統領
hariri >lb | Hariri | ハリリ
aoun >lb | Aoun | アウン大統領
salman >sa | Mohammed bin Salman, Crown Prince Mohammed, King Salman | ムハンマド皇太子, サルマン
khashoggi >sa | Khashoggi | カショギ
musharraf >pk | Musharraf | ムシャラフ
bhutto >pk | Bhutto | ブット
sharif >pk | Nawaz Sharif, Shehbaz Sharif, Sharif | シャリフ
imrankhan >pk | Imran Khan | イムラン・カーン, カーン首相, カーン前首相
zardari >pk | Zardari | ザルダリ
manmohan >in | Manmohan Singh, Singh | シン首相, マンモハン・シン
vajpayee >in | Vajpayee | バジパイ
gandhi >in | Gandhi | ガンジー, ガンディー
kejriwal >in | Kejriwal | ケジリワル
rajapaksa >lk | Rajapaksa, Rajapakse | ラジャパクサ
wickremesinghe >lk | Wickremesinghe | ウィクラマシンハ
dissanayake >lk | Dissanayake | ディサナヤケ, ディサナヤカ
zia >bd | Khaleda Zia | ジア元首相, カレダ・ジア
yunus >bd | Muhammad Yunus, Yunus | ユヌス
karzai >af | Karzai | カルザイ
ghani >af | Ashraf Ghani, Ghani | ガニ大統領, ガニ前大統領
thaksin >th | Thaksin | タクシン
yingluck >th | Yingluck | インラック
prayuth >th | Prayuth, Prayut | プラユット
srettha >th | Srettha | セター首相, セター
paetongtarn >th | Paetongtarn | ペートンタン
anutin >th | Anutin | アヌティン
abhisit >th | Abhisit | アピシット
hunsen >kh | Hun Sen | フン・セン, フンセン
hunmanet >kh | Hun Manet | フン・マネット
minaunghlaing >mm | Min Aung Hlaing | ミン・アウン・フライン, ミンアウンフライン
thanshwe >mm | Than Shwe | タン・シュエ
mahathir >my | Mahathir | マハティール
najib >my | Najib | ナジブ
anwar >my | Anwar Ibrahim, Anwar | アンワル
leehsienloong >sg | Lee Hsien Loong | リー・シェンロン
leekuanyew >sg | Lee Kuan Yew | リー・クアンユー
lawrencewong >sg | Lawrence Wong | ローレンス・ウォン
yudhoyono >id | Yudhoyono | ユドヨノ
megawati >id | Megawati | メガワティ
arroyo >ph | Arroyo | アロヨ
aquino >ph | Aquino | アキノ
tolam >vn | To Lam | トー・ラム
nguyenphutrong >vn | Nguyen Phu Trong | グエン・フー・チョン
howard >au | John Howard | ハワード首相
rudd >au | Kevin Rudd, Rudd | ラッド
gillard >au | Gillard | ギラード
abbott >au | Tony Abbott, Abbott | アボット
turnbull >au | Turnbull | ターンブル
morrison >au | Scott Morrison, Morrison | モリソン
marles >au | Marles | マールズ
ardern >nz | Ardern | アーダーン
johnkey >nz | John Key | キー首相
luxon >nz | Luxon | ラクソン
hipkins >nz | Hipkins | ヒプキンス
harper >ca | Stephen Harper | ハーパー首相
freeland >ca | Freeland | フリーランド
poilievre >ca | Poilievre | ポワリエーブル
penanieto >mx | Pena Nieto | ペニャニエト
lopezobrador >mx | Lopez Obrador | ロペスオブラドール
calderon >mx | Felipe Calderon, Calderon | カルデロン
sheinbaum >mx | Sheinbaum | シェインバウム
bolsonaro >br | Bolsonaro | ボルソナロ, ボルソナーロ
rousseff >br | Rousseff | ルセフ
temer >br | Temer | テメル
kirchner >ar | Kirchner | キルチネル
macri >ar | Macri | マクリ
milei >ar | Milei | ミレイ
bachelet >cl | Bachelet | バチェレ
pinera >cl | Pinera | ピニェラ
boric >cl | Boric | ボリッチ
kast >cl | Jose Antonio Kast | カスト氏
fujimori >pe | Fujimori | フジモリ
castillopedro >pe | Pedro Castillo | カスティジョ
boluarte >pe | Boluarte | ボルアルテ
correa >ec | Rafael Correa | コレア
lasso >ec | Lasso | ラソ
noboa >ec | Noboa | ノボア
uribe >co | Uribe | ウリベ
santosjm >co | Juan Manuel Santos | サントス大統領
petro >co | Gustavo Petro, Petro | ペトロ大統領
morales >bo | Evo Morales, Morales | モラレス
guaido >ve | Guaido | グアイド
ortega >ni | Daniel Ortega, Ortega | オルテガ
bukele >sv | Bukele | ブケレ
zelaya >hn | Zelaya | セラヤ
aristide >ht | Aristide | アリスティド
moise >ht | Moise | モイーズ
mandela >za | Mandela | マンデラ
mbeki >za | Mbeki | ムベキ
zuma >za | Zuma | ズマ
ramaphosa >za | Ramaphosa | ラマポーザ
mugabe >zw | Mugabe | ムガベ
mnangagwa >zw | Mnangagwa | ムナンガグワ
kenyatta >ke | Kenyatta | ケニヤッタ
ruto >ke | William Ruto, Ruto | ルト
odinga >ke | Odinga | オディンガ
obasanjo >ng | Obasanjo | オバサンジョ
jonathan >ng | Goodluck Jonathan | ジョナサン大統領
buhari >ng | Buhari | ブハリ
tinubu >ng | Tinubu | ティヌブ
kagame >rw | Kagame | カガメ
kabila >cd | Kabila | カビラ
tshisekedi >cd | Tshisekedi | チセケディ
museveni >ug | Museveni | ムセベニ
abiy >et | Abiy | アビー, アビィ
gbagbo >ci | Gbagbo | バグボ
ouattara >ci | Ouattara | ワタラ
charlestaylor >lr | Charles Taylor | テーラー元大統領
benedict >va | Pope Benedict, Benedict XVI | ベネディクト
johnpaul >va | John Paul II, Pope John Paul | ヨハネ・パウロ, ヨハネパウロ
leoxiv >va | Pope Leo, Leo XIV, Prevost | レオ14世, プレボスト
dalailama | Dalai Lama | ダライ・ラマ
tedros >who | Tedros | テドロス
bach >ioc | Thomas Bach | バッハ会長
infantino >fifa | Infantino | インファンティノ
blatter >fifa | Blatter | ブラッター
`
