/**
 * Leaders, ministers, spokesmen, envoys and commanders of Asia, the Middle East and the south since 2005, whose names the two
 * languages write quite differently: `id >country | English | Japanese`. When each held what is in office-holders.ts.
 */
export const OFFICIALS_OF_ASIA = `
leekr >kr | President Lee, Seoul's Lee | 李大統領
roh >kr | Roh | 盧大統領
moonjaein >kr | President Moon Jae-in, President Moon Jae In | 文在寅大統領
parkgeunhye >kr | President Park Geun-hye, President Park Geun Hye | 朴槿恵大統領
moonkr >kr | President Moon, Moon says, Moon said, Moon meets, Moon to meet, Moon to mediate, Moon to visit, Moon to host, Moon to hold, Moon to attend, Moon to seek, Moon and Kim, Moon and Trump, Moon and Abe, Moon and Biden, Moon and Xi, Moon calls, Moon asks, Moon tells, Moon urges, Moon vows, Moon warns, Moon wants, Moon visits, Moon hails, Moon hopes, Moon seeks, Moon government, Moon administration, Moon Jae In | 文大統領
parkkr >kr | President Park, Park agree, Park agrees, Park says, Park meets, Park meet, Park vow, Park vows, Park tells, Park calls, Park urges, Park and Abe, Park and Xi, Park and Obama | 朴大統領, 朴前大統領
leejaemyung >kr | Lee Jae Myung, Lee Jae-myung, President Lee Jae Myung, President Lee Jae-myung | イ・ジェミョン, 李在明
rohmoohyun >kr | Roh Moo Hyun, Roh Moo-hyun | 盧武鉉
leemyungbak >kr | Lee Myung Bak, President Lee Myung-bak, President Lee Myung Bak | イ・ミョンバク
songminsoon >kr | Song Min-soon | 宋旻淳
yumyunghwan >kr | Yu Myung-hwan | 柳明桓
kimsunghwan >kr | Kim Sung-hwan | 金星煥
kangkyungwha >kr | Kang Kyung-wha, Kang | 康京和, 康外相, カン・ギョンファ
yunbyungse >kr | Yun Byung-se, Yun | 尹炳世, 尹外相, ユン・ビョンセ
parkjin >kr | Park Jin | 朴振, 朴外相, パク・チン
chungeuiyong >kr | Chung Eui-yong, Chung | 鄭外相
choteayul >kr | Cho Tae-yul | 趙兌烈, 趙外相, チョ・テヨル
chohyun >kr | Cho Hyun | 趙顕, 趙外相, チョ・ヒョン
kimjangsoo >kr | Kim Jang-soo | 金章洙
leesanghee >kr | Lee Sang-hee | 李相憙
kimtaeyoung >kr | Kim Tae-young | 金泰栄
kimkwanjin >kr | Kim Kwan-jin | 金寛鎮
hanminkoo >kr | Han Min-koo | 韓民求
songyoungmoo >kr | Song Young-moo | 宋永武
jeongkyeongdoo >kr | Jeong Kyeong-doo | 鄭景斗, チョン・ギョンドゥ
suhwook >kr | Suh Wook | 徐旭
kimyonghyun >kr | Kim Yong-hyun | 金龍顕, キム・ヨンヒョン
ahngyuback >kr | Ahn Gyu-back, Ahn | 安国防相
handuckso >kr | Han Duck-soo, Han Duck Soo | 韓悳洙, 韓首相, ハン・ドクス
choisangmok >kr | Choi Sang-mok | 崔相穆, チェ・サンモク
kimminseok >kr | Kim Min-seok | 金民錫
chunghongwon >kr | Chung Hong-won | 鄭烘原
yangseungtae >kr | Yang Sung-tae | 梁承泰
kimkeonhee >kr | Kim Keon-hee, Kim Keon Hee | キム・ゴンヒ
handonghoon >kr | Han Dong-hoon, Han Dong Hoon | 韓東勲
choeryonghae >kp | Choe Ryong Hae | 崔竜海, 崔龍海
choesonhui >kp | Choe Son Hui, Choe Son-hui | 崔善姫, チェ・ソンヒ
riyongho >kp | Ri Yong Ho, Ri Yong-ho | 李容浩
kimyongchol >kp | Kim Yong Chol, Kim Yong-chol | 金英哲
kimkyegwan >kp | Kim Kye Gwan, Kim Kye-gwan | 金桂冠
pakjongchon >kp | Pak Jong Chon | 朴正天
hujintao >cn | Hu Jintao, Hu | 胡錦濤, 胡主席, 胡国家主席
wenjiabao >cn | Wen Jiabao, Wen | 温首相
likeqiang >cn | Li Keqiang | 李克強
liqiang >cn | Li Qiang | 李強
lizhaoxing >cn | Li Zhaoxing | 李肇星
yangjiechi >cn | Yang Jiechi, Yang | 楊外相
liangguanglie >cn | Liang Guanglie | 梁光烈
caogangchuan >cn | Cao Gangchuan | 曹剛川
changwanquan >cn | Chang Wanquan | 常万全
fanchanglong >cn | Fan Changlong | 范長竜, 范長龍
zhangyouxia >cn | Zhang Youxia | 張又侠
heweidong >cn | He Weidong | 何衛東
wangqishan >cn | Wang Qishan | 王岐山
zhaoleji >cn | Zhao Leji | 趙楽際
daibingguo >cn | Dai Bingguo | 戴秉国
wudawei >cn | Wu Dawei | 武大偉
cuitiankai >cn | Cui Tiankai | 崔天凱
chengyonghua >cn | Cheng Yonghua | 程永華
kongxuanyou >cn | Kong Xuanyou | 孔鉉佑
wujianghao >cn | Wu Jianghao | 呉江浩
xuejian >cn | Xue Jian | 薛剣
sunweidong >cn | Sun Weidong | 孫衛東
leyucheng >cn | Le Yucheng | 楽玉成
liujianchao >cn | Liu Jianchao | 劉建超
jiangyu >cn | Jiang Yu | 姜瑜
honglei >cn | Hong Lei | 洪磊
huachunying >cn | Hua Chunying | 華春瑩
lukang >cn | Lu Kang | 陸慷
gengshuang >cn | Geng Shuang | 耿爽
zhaolijian >cn | Zhao Lijian | 趙立堅
wangwenbin >cn | Wang Wenbin | 汪文斌
linjian >cn | Lin Jian | 林剣
guojiakun >cn | Guo Jiakun | 郭嘉昆
wuqian >cn | Wu Qian | 呉謙
zhanqixiong >cn | Zhan Qixiong, Zhan | セン其雄, 詹其雄
laichingte >tw | President Lai, President Lai Ching-te | 頼清徳総統, 頼政権
maying >tw | Ma Ying-jeou, Ma | 馬総統, 馬英九
hsiaobikhim >tw | Hsiao Bi-khim, Hsiao | 蕭美琴
josephwu >tw | Joseph Wu | 呉釗燮
linchialung >tw | Lin Chia-lung | 林佳龍
wellingtonkoo >tw | Wellington Koo | 顧立雄
chojungtai >tw | Cho Jung-tai | 卓栄泰
sutsengchang >tw | Su Tseng-chang | 蘇貞昌
mukherjee >in | Pranab Mukherjee, Mukherjee | ムカジー
krishna >in | S.M. Krishna | クリシュナ外相
khurshid >in | Salman Khurshid, Khurshid | クルシード
swaraj >in | Sushma Swaraj, Swaraj | スワラジ
antony >in | A.K. Antony | アントニー国防相
parrikar >in | Manohar Parrikar, Parrikar | パリカル
sitharaman >in | Nirmala Sitharaman, Sitharaman | シタラマン
singhrajnath >in | Rajnath Singh | ラジナート・シン, シン国防相
modi >in | Narendra Modi | ナレンドラ・モディ
murmu >in | Droupadi Murmu, Murmu | ムルム
doval >in | Ajit Doval, Doval | ドバル
goyal >in | Piyush Goyal, Goyal | ゴヤル
munir >pk | Asim Munir, Munir | ムニール
dar >pk | Ishaq Dar | ダール外相
sharif >pk | Shehbaz Sharif, Nawaz Sharif | シャバズ・シャリフ
gilani >pk | Gilani | ギラニ
oli >np | K.P. Sharma Oli, Oli | オリ首相
dahal >np | Dahal, Prachanda | ダハル, プラチャンダ
gotabaya >lk | Gotabaya Rajapaksa, Gotabaya | ゴタバヤ
sirisena >lk | Sirisena | シリセナ
delrosario >ph | Albert del Rosario, del Rosario | デルロサリオ
romulo >ph | Alberto Romulo | ロムロ
locsin >ph | Locsin | ロクシン
lazaro >ph | Theresa Lazaro | ラザロ外相
lorenzana >ph | Lorenzana | ロレンザーナ
gazmin >ph | Gazmin | ガズミン
brawner >ph | Romeo Brawner, Brawner | ブラウナー
tarriela >ph | Jay Tarriela, Tarriela | タリエラ
saraduterte >ph | Sara Duterte | サラ・ドゥテルテ, サラ副大統領
rodrigoduterte >ph | Rodrigo Duterte | ロドリゴ・ドゥテルテ
marcos >ph | Ferdinand Marcos, Bongbong Marcos | フェルディナンド・マルコス
retno >id | Retno Marsudi, Retno | ルトノ
sugiono >id | Sugiono | スギオノ
sjafrie >id | Sjafrie | シャフリィ
natalegawa >id | Natalegawa | ナタレガワ
abdullahbadawi >my | Abdullah Badawi, Badawi | アブドラ首相
muhyiddin >my | Muhyiddin | ムヒディン
ismailsabri >my | Ismail Sabri | イスマイルサブリ
balakrishnan >sg | Balakrishnan | バラクリシュナン
ngenghen >sg | Ng Eng Hen | ウン・エンヘン
phamminhchinh >vn | Pham Minh Chinh | ファム・ミン・チン
nguyentandung >vn | Nguyen Tan Dung | グエン・タン・ズン
nguyenxuanphuc >vn | Nguyen Xuan Phuc | グエン・スアン・フック
vovanthuong >vn | Vo Van Thuong | ボー・バン・トゥオン
surayud >th | Surayud | スラユット
samak >th | Samak | サマック
abhisit >th | Abhisit Vejjajiva | アピシット
thaksin >th | Thaksin Shinawatra | タクシン
paetongtarn >th | Paetongtarn Shinawatra | ペートンタン
anutin >th | Anutin Charnvirakul | アヌティン
theinsein >mm | Thein Sein | テイン・セイン
khurelsukh >mn | Khurelsukh | フレルスフ
donaldtsang >hk | Donald Tsang | 曽蔭権
hariri-saad >lb | Saad Hariri | サード・ハリリ
yaalon >il | Moshe Yaalon, Yaalon | ヤアロン
lieberman >il | Avigdor Lieberman, Lieberman | リーベルマン
livni >il | Tzipi Livni, Livni | リブニ
katz-israel >il | Israel Katz | カッツ国防相, カッツ外相
bengvir >il | Ben-Gvir | ベングビール
smotrich >il | Smotrich | スモトリッチ
netanyahu >il | Benjamin Netanyahu | ベンヤミン・ネタニヤフ
mottaki >ir | Mottaki | モッタキ
salehi >ir | Salehi | サレヒ
amirabdollahian >ir | Amirabdollahian, Amir-Abdollahian | アブドラヒアン
larijani >ir | Larijani | ラリジャニ
salami-ir >ir | Hossein Salami | サラミ司令官
bagheri >ir | Bagheri | バゲリ
mojtaba >ir | Mojtaba Khamenei, Mojtaba | モジタバ
khamenei >ir | Ali Khamenei | アリ・ハメネイ
fidan >tr | Hakan Fidan, Fidan | フィダン
davutoglu >tr | Davutoglu | ダウトオール
cavusoglu >tr | Cavusoglu | チャブシオール
erdogan >tr | Recep Tayyip Erdogan | レジェプ・タイップ・エルドアン
jubeir >sa | Jubeir | ジュベイル
kadhimi >iq | Kadhimi | カディミ
sudani >iq | Sudani | スダニ首相
abadi >iq | Haider al-Abadi, Abadi | アバディ
mashaal >ps | Mashal, Meshaal | メシャール
suukyi >mm | Aung San Suu Kyi | アウン・サン・スー・チー, アウンサンスーチー
`
