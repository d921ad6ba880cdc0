/**
 * Ministers, secretaries, commanders and envoys of the United States, Europe and Oceania since 2005: `id >country | English |
 * Japanese`. When each held what is in office-holders.ts.
 */
export const OFFICIALS_OF_THE_WEST = `
trump >us | Donald Trump | ドナルド・トランプ
biden >us | Joe Biden | ジョー・バイデン
obama >us | Barack Obama | バラク・オバマ
bush >us | George Bush, George W. Bush, George W Bush | ジョージ・ブッシュ
clinton >us | Hillary Clinton, Bill Clinton | ヒラリー・クリントン, ビル・クリントン
vance >us | JD Vance, J.D. Vance | J・D・バンス
pence >us | Mike Pence | マイク・ペンス
hegseth >us | Pete Hegseth | ピート・ヘグセス
rubio >us | Marco Rubio | マルコ・ルビオ
blinken >us | Antony Blinken | アントニー・ブリンケン
pompeo >us | Mike Pompeo | マイク・ポンペオ
tillerson >us | Rex Tillerson | レックス・ティラーソン
mattis >us | Jim Mattis, James Mattis | ジェームズ・マティス
kerry >us | John Kerry | ジョン・ケリー, ケリー長官, ケリー国務長官, ケリー米国務長官, ケリー氏, ケリー特使
gregkelly | Greg Kelly | グレッグ・ケリー, ケリー被告, ケリー前代表
hagel >us | Chuck Hagel | チャック・ヘーゲル
esper >us | Mark Esper | マーク・エスパー
panetta >us | Leon Panetta | パネッタ長官
gates >us | Robert Gates | ゲーツ, ロバート・ゲーツ
rumsfeld >us | Donald Rumsfeld | ドナルド・ラムズフェルド
powell >us | Colin Powell | コリン・パウエル
melania >us | Melania Trump, Melania | メラニア
michelleobama >us | Michelle Obama | ミシェル夫人, ミシェル・オバマ
jillbiden >us | Jill Biden | ジル夫人, ジル・バイデン
laurabush >us | Laura Bush | ローラ夫人, ローラ・ブッシュ
snow-john >us | John Snow | スノー財務長官
paulson >us | Henry Paulson, Paulson | ポールソン
geithner >us | Timothy Geithner, Geithner | ガイトナー
lewjack >us | Jack Lew | ルー財務長官, ジャック・ルー
mnuchin >us | Steven Mnuchin | スティーブン・ムニューシン
yellen >us | Janet Yellen | ジャネット・イエレン
bessent >us | Scott Bessent | スコット・ベッセント
bernanke >us | Ben Bernanke | ベン・バーナンキ
warsh >us | Kevin Warsh, Warsh | ウォーシュ
gutierrez >us | Carlos Gutierrez | グティエレス商務長官
locke >us | Gary Locke | ロック商務長官, ゲーリー・ロック
pritzkerpenny >us | Penny Pritzker | プリツカー商務長官
rosswilbur >us | Wilbur Ross | ウィルバー・ロス, ロス商務長官
raimondo >us | Gina Raimondo, Raimondo | レモンド
lutnick >us | Howard Lutnick | ハワード・ラトニック
portman >us | Rob Portman | ポートマン
schwabsusan >us | Susan Schwab | スーザン・シュワブ, シュワブ通商代表, シュワブ米通商代表
kirkron >us | Ron Kirk | カーク通商代表
froman >us | Michael Froman, Froman | フロマン
navarro >us | Peter Navarro, Navarro | ナバロ
hadley >us | Stephen Hadley, Hadley | ハドリー
jonesjames >us | James Jones | ジョーンズ補佐官
donilon >us | Tom Donilon, Donilon | ドニロン
susanrice >us | Susan Rice | スーザン・ライス, ライス補佐官
flynn >us | Michael Flynn | フリン
obrien >us | Robert O'Brien | オブライエン
witkoff >us | Steve Witkoff, Witkoff | ウィトコフ
kushner >us | Jared Kushner, Kushner | クシュナー
kellogg >us | Keith Kellogg, Kellogg | ケロッグ
colby >us | Elbridge Colby, Colby | コルビー
landau >us | Christopher Landau | ランドー
noem >us | Kristi Noem, Noem | ノーム国土安全保障長官
patel >us | Kash Patel | パテル長官
bondi-pam >us | Pam Bondi | ボンディ司法長官
rfk >us | Robert F. Kennedy Jr, RFK Jr | ロバート・ケネディ
pacepeter >us | Peter Pace | ペース統合参謀本部議長
mullen >us | Mike Mullen, Michael Mullen, Mullen | マレン
dempsey >us | Martin Dempsey, Dempsey | デンプシー
dunford >us | Joseph Dunford, Dunford | ダンフォード
milley >us | Mark Milley, Milley | ミリー
cqbrown >us | Charles Brown, C.Q. Brown | ブラウン統合参謀本部議長
caine >us | Dan Caine, Caine | ケイン統合参謀本部議長
fallonwilliam >us | William Fallon | ファロン司令官
keating >us | Timothy Keating | キーティング
willard >us | Robert Willard | ウィラード
locklear >us | Samuel Locklear, Locklear | ロックリア
harryharris >us | Harry Harris | ハリー・ハリス, ハリス司令官, ハリス駐韓
aucoin >us | Joseph Aucoin, Aucoin | オーコイン
nicholson >us | Lawrence Nicholson, Nicholson | ニコルソン
angelella >us | Salvatore Angelella, Angelella | アンジェレラ
dolan >us | John Dolan | ドーラン
martinezjerry >us | Jerry Martinez | マルティネス司令官
schneiderkevin >us | Kevin Schneider | シュナイダー
rupp >us | Ricky Rupp, Rupp | ラップ司令官
jost >us | Stephen Jost, Jost | ジョスト
emanuel >us | Rahm Emanuel | ラーム・エマニュエル
hagerty >us | William Hagerty | ウィリアム・ハガティ
kevinmaher >us | Kevin Maher, Maher | メア日本部長, ケビン・メア, メア氏
russeldaniel >us | Daniel Russel | ラッセル国務次官補
kritenbrink >us | Daniel Kritenbrink, Kritenbrink | クリテンブリンク
goldbergphilip >us | Philip Goldberg | ゴールドバーグ
hastert >us | Dennis Hastert, Hastert | ハスタート
boehner >us | John Boehner, Boehner | ベイナー
ryanpaul >us | Paul Ryan | ポール・ライアン, ライアン下院議長
mccarthy >us | McCarthy | マッカーシー下院議長
pelosi >us | Nancy Pelosi | ナンシー・ペロシ
jeffries >us | Hakeem Jeffries, Jeffries | ジェフリーズ
waltztim >us | Tim Walz, Walz | ウォルズ
kirkcharlie >us | Charlie Kirk | チャーリー・カーク, カーク氏
straw >gb | Jack Straw | ストロー外相
beckett >gb | Margaret Beckett | ベケット外相
miliband >gb | David Miliband, Ed Miliband, Miliband | ミリバンド
hague-william >gb | William Hague | ヘイグ外相, ウィリアム・ヘイグ
hammond >gb | Philip Hammond, Hammond | ハモンド
huntjeremy >gb | Jeremy Hunt | ジェレミー・ハント, ハント外相, ハント財務相
raab >gb | Dominic Raab, Raab | ラーブ
cleverly >gb | James Cleverly | クレバリー
lammy >gb | David Lammy, Lammy | ラミー
cooperyvette >gb | Yvette Cooper | クーパー外相
wallaceben >gb | Ben Wallace | ウォレス国防相
healey >gb | John Healey, Healey | ヒーリー
fallonmichael >gb | Michael Fallon | ファロン国防相
shapps >gb | Grant Shapps, Shapps | シャップス
williamsongavin >gb | Gavin Williamson | ウィリアムソン国防相
reeves >gb | Rachel Reeves, Reeves | リーブス
kwarteng >gb | Kwasi Kwarteng, Kwarteng | クワーテング
osborne >gb | George Osborne, Osborne | オズボーン
darling >gb | Alistair Darling | ダーリング財務相
trussliz >gb | Liz Truss | リズ・トラス
sunak >gb | Rishi Sunak | リシ・スナク
starmer >gb | Keir Starmer | キア・スターマー
camilla >gb | Queen Camilla, Camilla | カミラ
kate >gb | Princess Kate, Kate Middleton, Princess of Wales | キャサリン妃
meghan >gb | Meghan Markle, Meghan | メーガン
burnham >gb | Andy Burnham | バーナム
sarkozy >fr | Nicolas Sarkozy | ニコラ・サルコジ
hollande >fr | Francois Hollande, Hollande | フランソワ・オランド
macron >fr | Emmanuel Macron | エマニュエル・マクロン
lepen >fr | Marine Le Pen | マリーヌ・ルペン
kouchner >fr | Bernard Kouchner, Kouchner | クシュネル
juppe >fr | Alain Juppe, Juppe | ジュペ
fabius >fr | Laurent Fabius, Fabius | ファビウス
ledrian >fr | Le Drian | ルドリアン, ル・ドリアン
colonna >fr | Catherine Colonna, Colonna | コロナ外相
barrot >fr | Jean-Noel Barrot, Barrot | バロ外相
philippe >fr | Edouard Philippe | フィリップ首相
borne >fr | Elisabeth Borne | ボルヌ
valls >fr | Manuel Valls, Valls | バルス首相
merkel >de | Angela Merkel | アンゲラ・メルケル
scholz >de | Olaf Scholz | オラフ・ショルツ
merz >de | Friedrich Merz | フリードリヒ・メルツ
westerwelle >de | Westerwelle | ウェスターウェレ
gabrielsigmar >de | Sigmar Gabriel | ガブリエル
maas >de | Heiko Maas, Maas | マース外相
baerbock >de | Baerbock | ベーアボック
wadephul >de | Wadephul | ワーデフール
guttenberg >de | Guttenberg | グッテンベルク
lambrecht >de | Lambrecht | ランブレヒト
kramp >de | Kramp-Karrenbauer | クランプカレンバウアー
letta >it | Enrico Letta, Letta | レッタ
gentiloni >it | Gentiloni | ジェンティローニ
conte >it | Giuseppe Conte, Conte | コンテ首相
tajani >it | Antonio Tajani, Tajani | タヤーニ
crosetto >it | Crosetto | クロセット
meloni >it | Giorgia Meloni | ジョルジャ・メローニ
schoof >nl | Dick Schoof, Schoof | スホーフ
sikorski >pl | Sikorski | シコルスキ
nawrocki >pl | Nawrocki | ナブロツキ
kristersson >se | Kristersson | クリステション
frederiksen >dk | Frederiksen | フレデリクセン
marin >fi | Sanna Marin | マリン首相
stubb >fi | Alexander Stubb, Stubb | ストゥブ
stoere >no | Stoere | ストーレ
dehoop | Hoop Scheffer | デホープスヘッフェル
rasmussen | Fogh Rasmussen | ラスムセン
ashton >eu | Catherine Ashton | アシュトン
mogherini >eu | Mogherini | モゲリーニ
vonderleyen >eu | Ursula von der Leyen | ウルズラ・フォンデアライエン
sefcovic >eu | Sefcovic | シェフチョビチ
zelensky >ua | Volodymyr Zelensky, Volodymyr Zelenskyy | ウォロディミル・ゼレンスキー
kuleba >ua | Dmytro Kuleba, Kuleba | クレバ外相
sybiha >ua | Sybiha | シビハ
reznikov >ua | Reznikov | レズニコフ
umerov >ua | Umerov | ウメロフ
svyrydenko >ua | Svyrydenko | スビリデンコ
yermak >ua | Yermak | イエルマーク
zaluzhny >ua | Zaluzhny, Zaluzhnyi | ザルジニー
syrskyi >ua | Syrskyi | シルスキー
putin >ru | Vladimir Putin | ウラジーミル・プーチン
lavrov >ru | Sergei Lavrov | セルゲイ・ラブロフ
ivanovsergei >ru | Sergei Ivanov | イワノフ
serdyukov >ru | Serdyukov | セルジュコフ
belousov >ru | Belousov | ベロウソフ
mishustin >ru | Mishustin | ミシュスチン
ushakov >ru | Ushakov | ウシャコフ
zakharova >ru | Zakharova | ザハロワ
gerasimov >ru | Gerasimov | ゲラシモフ
downer >au | Alexander Downer, Downer | ダウナー
smithstephen >au | Stephen Smith | スミス外相, スミス国防相
carrbob >au | Bob Carr | カー外相
bishop >au | Julie Bishop | ビショップ外相
nelsonbrendan >au | Brendan Nelson | ネルソン国防相
fitzgibbon >au | Fitzgibbon | フィッツギボン
johnstondavid >au | David Johnston | ジョンストン国防相
andrewskevin >au | Kevin Andrews | アンドリュース国防相
pyne >au | Christopher Pyne, Pyne | パイン国防相
reynolds >au | Linda Reynolds | レイノルズ国防相
albanese >au | Anthony Albanese | アンソニー・アルバニージー, アルバニージ
peters >nz | Winston Peters | ピーターズ
englishbill >nz | Bill English | イングリッシュ首相
clarkhelen >nz | Helen Clark | クラーク首相
anand >ca | Anita Anand, Anand | アナンド
joly >ca | Melanie Joly, Joly | ジョリー外相
champagne >ca | Francois-Philippe Champagne | シャンパーニュ
carney >ca | Mark Carney | マーク・カーニー
trudeau >ca | Justin Trudeau | ジャスティン・トルドー
leblanc >ca | Dominic LeBlanc, LeBlanc | ルブラン
`
