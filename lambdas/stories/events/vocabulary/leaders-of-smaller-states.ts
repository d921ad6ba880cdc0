/** Heads of states that the news tells of more rarely, since 2000: `id >country | English | Japanese`. */
export const LEADERS_OF_SMALLER_STATES = `
mahama >gh | John Mahama, John Dramani Mahama, Mahama | マハマ
akufoaddo >gh | Akufo-Addo | アクフォアド, アクフォ・アド, アクフォ=アド
kufuor >gh | John Kufuor, Kufuor | クフォー
chakwera >mw | Lazarus Chakwera, Chakwera | チャクウェラ
chilima >mw | Saulos Chilima, Chilima | チリマ
mutharika >mw | Bingu wa Mutharika, Peter Mutharika, Mutharika | ムタリカ
joycebanda >mw | Joyce Banda | ジョイス・バンダ
hichilema >zm | Hakainde Hichilema, Hichilema | ヒチレマ
lungu >zm | Edgar Lungu | エドガー・ルング
michaelsata >zm | Michael Sata | マイケル・サタ
tsvangirai >zw | Morgan Tsvangirai, Tsvangirai | ツァンギライ, チャンギライ
motlanthe >za | Motlanthe | モトランテ
kibaki >ke | Mwai Kibaki, Kibaki | キバキ
magufuli >tz | John Magufuli, Magufuli | マグフリ
samiasuluhu >tz | Samia Suluhu, Suluhu Hassan | サミア・スルフ, スルフ・ハッサン
kikwete >tz | Kikwete | キクウェテ
nkurunziza >bi | Nkurunziza | ンクルンジザ
ndayishimiye >bi | Ndayishimiye | ヌダイシミエ, ンダイシミエ
hailemariam >et | Hailemariam Desalegn, Hailemariam | ハイレマリアム
meleszenawi >et | Meles Zenawi, Zenawi | メレス・ゼナウィ, ゼナウィ
afwerki >er | Isaias Afwerki, Afwerki | イサイアス
farmaajo >so | Farmaajo | ファルマージョ
hassansheikh >so | Hassan Sheikh Mohamud | ハッサン・シェイク
guelleh >dj | Guelleh | ゲレ大統領
dagalo >sd | Dagalo, Hemedti, Hemeti | ダガロ, ヘメティ
salvakiir >ss | Salva Kiir, Kiir | キール大統領, サルバ・キール
riekmachar >ss | Riek Machar, Machar | マシャール
macksall >sn | Macky Sall | マッキー・サル, サル大統領
bassiroufaye >sn | Bassirou Diomaye Faye, Diomaye Faye | ファイ大統領, ディオマイ・ファイ
idrissdeby >td | Idriss Deby, Idriss Déby, Deby | デビ大統領, イドリス・デビ
paulbiya >cm | Paul Biya, Biya | ビヤ大統領, ポール・ビヤ
alibongo >ga | Ali Bongo, Omar Bongo | アリ・ボンゴ, オマル・ボンゴ, ボンゴ大統領
oliguinguema >ga | Oligui Nguema, Oligui | オリギ・ヌゲマ, ヌゲマ
ibrahimtraore >bf | Ibrahim Traore, Ibrahim Traoré | トラオレ大尉, イブラヒム・トラオレ
damiba >bf | Damiba | ダミバ
compaore >bf | Blaise Compaore, Compaore, Compaoré | コンパオレ
assimigoita >ml | Assimi Goita, Goita | ゴイタ
ibrahimkeita >ml | Boubacar Keita, Ibrahim Boubacar Keita | ブバカル・ケイタ, ケイタ大統領
amadoutoure >ml | Amadou Toumani Toure | トゥーレ大統領
tandja >ne | Mamadou Tandja, Tandja | タンジャ
issoufou >ne | Mahamadou Issoufou, Issoufou | イスフ
bazoum >ne | Mohamed Bazoum, Bazoum | バズム
tchiani >ne | Tchiani, Tiani | チアニ
alphaconde >gn | Alpha Conde, Alpha Condé | アルファ・コンデ, コンデ大統領
doumbouya >gn | Doumbouya | ドゥンブヤ, ドゥムブヤ
sirleaf >lr | Johnson Sirleaf, Sirleaf | サーリーフ
georgeweah >lr | George Weah, Weah | ウェア大統領, ジョージ・ウェア
boakai >lr | Boakai | ボアカイ
jammeh >gm | Yahya Jammeh, Jammeh | ジャメ
adamabarrow >gm | Adama Barrow | アダマ・バロウ, バロウ大統領
rajoelina >mg | Rajoelina | ラジョエリナ
ravalomanana >mg | Ravalomanana | ラバロマナナ
nyusi >mz | Filipe Nyusi, Nyusi | ニュシ
guebuza >mz | Guebuza | ゲブザ
joaolourenco >ao | Joao Lourenco, João Lourenço | ロウレンソ
essebsi >tn | Caid Essebsi, Essebsi | エセブシ, カイドセブシ
marzouki >tn | Moncef Marzouki, Marzouki | マルズーキ
tebboune >dz | Tebboune | テブン
haftar >ly | Khalifa Haftar, Haftar, Khalifa Hifter | ハフタル
ollantahumala >pe | Ollanta Humala, Humala | ウマラ
kuczynski >pe | Kuczynski | クチンスキ
vizcarra >pe | Vizcarra | ビスカラ
alangarcia >pe | Alan Garcia | アラン・ガルシア, ガルシア大統領
leninmoreno >ec | Lenin Moreno | レニン・モレノ
ivanduque >co | Ivan Duque | イバン・ドゥケ, ドゥケ大統領
luisarce >bo | Luis Arce | ルイス・アルセ, アルセ大統領
fernandolugo >py | Fernando Lugo, Lugo | フェルナンド・ルゴ, ルゴ大統領
horaciocartes >py | Horacio Cartes, Cartes | カルテス大統領
josemujica >uy | Jose Mujica, Mujica | ムヒカ
lacallepou >uy | Lacalle Pou | ラカジェ・ポウ
juanorlando >hn | Juan Orlando Hernandez | オルランド・エルナンデス
bernardoarevalo >gt | Bernardo Arevalo, Arevalo | アレバロ
diazcanel >cu | Diaz-Canel | ディアスカネル, ディアス・カネル
preval >ht | Rene Preval, Preval | プレバル
martelly >ht | Michel Martelly, Martelly | マテリ
petermagyar >hu | Peter Magyar | マジャル, ペーテル・マジャル
petrpavel >cz | Petr Pavel | パベル大統領, ペトル・パベル
miloszeman >cz | Milos Zeman, Zeman | ゼマン
sebastiankurz >at | Sebastian Kurz, Kurz | セバスティアン・クルツ, クルツ首相
stocker >at | Christian Stocker, Chancellor Stocker | シュトッカー
papandreou >gr | Papandreou | パパンドレウ
samaras >gr | Antonis Samaras, Samaras | サマラス
stefanlofven >se | Stefan Lofven, Lofven | ロベーン, ロヴェーン
reinfeldt >se | Fredrik Reinfeldt, Reinfeldt | ラインフェルト
ernasolberg >no | Erna Solberg, Solberg | ソルベルグ, アーナ・ソルベルグ
gahrstore >no | Gahr Store, Gahr Støre | ストーレ
niinisto >fi | Niinisto | ニーニスト
petteriorpo >fi | Petteri Orpo, Orpo | オルポ
tikhanovskaya >by | Tikhanovskaya, Tsikhanouskaya | チハノフスカヤ
maiasandu >md | Maia Sandu, Sandu | マイア・サンドゥ, サンドゥ大統領
tokayev >kz | Tokayev | トカエフ
mirziyoyev >uz | Mirziyoyev | ミルジヨエフ
berdymukhamedov >tm | Berdymukhamedov, Berdimuhamedov, Berdymukhammedov | ベルディムハメドフ
emomalirahmon >tj | Emomali Rahmon, Rahmon | ラフモン
japarov >kg | Sadyr Japarov, Japarov | ジャパロフ
bakiyev >kg | Kurmanbek Bakiyev, Bakiyev | バキエフ
albinkurti >xk | Albin Kurti, Kurti | アルビン・クルティ
edirama >al | Edi Rama | エディ・ラマ, ラマ首相
nasheed >mv | Mohamed Nasheed, Nasheed | ナシード
muizzu >mv | Muizzu | ムイズ
ramoshorta >tl | Ramos-Horta, Ramos Horta, Jose Ramos-Horta | ラモス・ホルタ, ラモスホルタ, ホルタ大統領
gusmao >tl | Xanana Gusmao, Gusmao | グスマン首相, シャナナ・グスマン, グスマン大統領
jamesmarape >pg | James Marape, Marape | マラペ
sogavare >sb | Manasseh Sogavare, Sogavare | ソガバレ
bainimarama >fj | Frank Bainimarama, Bainimarama | バイニマラマ
`
