/** People of Asia in the news whose name cannot be sounded from its characters, and others: `id >country | English | Japanese`. */
export const NEWSMAKERS = `
hashimoto >jp | Ryutaro Hashimoto | 橋本龍太郎
nakasone >jp | Nakasone | 中曽根
miyazawa >jp | Miyazawa | 宮沢喜一, 宮沢洋一, 宮沢元首相
murayama >jp | Tomiichi Murayama | 村山富市, 村山元首相, 村山談話
akihito >jp | Akihito | 明仁, 上皇
michiko >jp | Michiko | 美智子
masako >jp | Masako | 雅子さま, 皇后陛下
aiko >jp | Aiko, Princess Aiko | 愛子
hisahito >jp | Hisahito | 悠仁
akishino >jp | Akishino, Fumihito | 秋篠宮
mako >jp | Mako | 眞子
ozawa >jp | Ichiro Ozawa, Ozawa | 小沢一郎, 小沢氏, 小沢代表
masuzoe >jp | Masuzoe | 舛添
inose >jp | Naoki Inose, Inose | 猪瀬
ishihara >jp | Shintaro Ishihara | 石原慎太郎, 石原知事, 石原都知事
hosokawa >jp | Morihiro Hosokawa, Hosokawa | 細川護熙, 細川元首相
utsunomiya >jp | Kenji Utsunomiya | 宇都宮健児
kyuma >jp | Kyuma | 久間
machimura >jp | Machimura | 町村信孝, 町村外相
matsumoto >jp | Takeaki Matsumoto | 松本剛明
yanagida >jp | Yanagida | 柳田
sengoku >jp | Sengoku | 仙谷
yosano >jp | Yosano | 与謝野
nakagawa >jp | Shoichi Nakagawa | 中川昭一
tanigaki >jp | Tanigaki | 谷垣
fujimura >jp | Osamu Fujimura, Fujimura | 藤村修, 藤村官房長官
azumi >jp | Azumi | 安住
sonoda >jp | Sonoda | 園田
obuchi >jp | Yuko Obuchi, Obuchi | 小渕優子, 小渕恵三
amari >jp | Amari | 甘利
nikai >jp | Nikai | 二階
akazawa >jp | Akazawa | 赤沢, 赤澤
katayama >jp | Satsuki Katayama | 片山さつき
koizumi >jp | Shinjiro Koizumi | 小泉進次郎
kobayashi >jp | Takayuki Kobayashi | 小林鷹之
kato >jp | Katsunobu Kato | 加藤勝信
hayashi >jp | Yoshimasa Hayashi | 林芳正
noda >jp | Seiko Noda | 野田聖子
saito >jp | Tetsuo Saito | 斉藤鉄夫
yamaguchi >jp | Natsuo Yamaguchi | 山口那津男
tamakiyuichiro >jp | Yuichiro Tamaki | 玉木雄一郎, 玉木代表
maehara >jp | Seiji Maehara | 前原誠司
baba >jp | Nobuyuki Baba | 馬場伸幸
yoshimura >jp | Hirofumi Yoshimura | 吉村洋文, 吉村知事
hashimoto >jp | Toru Hashimoto | 橋下徹, 橋下市長, 橋下知事
matsui >jp | Ichiro Matsui | 松井一郎
saito >jp | Motohiko Saito | 斎藤元彦, 斎藤知事
kamiya >jp | Sohei Kamiya | 神谷宗幣, 神谷代表
renho >jp | Renho | 蓮舫
izumi >jp | Kenta Izumi | 泉健太
tsujimoto >jp | Kiyomi Tsujimoto | 辻元
suzuki >jp | Shunichi Suzuki | 鈴木俊一, 鈴木財務相
nishimura >jp | Yasutoshi Nishimura | 西村康稔
hagiuda >jp | Hagiuda | 萩生田
shimomura >jp | Hakubun Shimomura | 下村博文
seko >jp | Hiroshige Seko, Seko | 世耕
takebe >jp | Takebe | 武部
mori >jp | Masako Mori | 森雅子
hashimoto >jp | Seiko Hashimoto | 橋本聖子
mori | Yoshiro Mori | 森喜朗, 森会長
yamashita >jp | Yasuhiro Yamashita | 山下泰裕
fukui >jp | Toshihiko Fukui | 福井俊彦, 福井総裁
shirakawa >jp | Masaaki Shirakawa, Shirakawa | 白川方明, 白川総裁
amamiya >jp | Amamiya | 雨宮
uchida >jp | Shinichi Uchida | 内田真一, 内田副総裁
toyoda >jp | Akio Toyoda, Toyoda | 豊田章男, 豊田社長, 豊田会長
ghosn | Ghosn | ゴーン
son >jp | Masayoshi Son | 孫正義
horie >jp | Takafumi Horie, Horie | 堀江貴文, ホリエモン, 堀江
asahara >jp | Shoko Asahara, Asahara | 麻原, 松本智津夫
yamagami >jp | Yamagami | 山上徹也, 山上被告, 山上容疑者
uematsu >jp | Uematsu | 植松
aoba >jp | Shinji Aoba | 青葉
ichihashi >jp | Ichihashi | 市橋
yokotamegumi >jp | Megumi Yokota, Yokota Megumi | 横田めぐみ
yamanaka >jp | Shinya Yamanaka | 山中伸弥
obokata >jp | Obokata | 小保方
noguchi >jp | Soichi Noguchi | 野口聡一, 野口さん
wakata >jp | Koichi Wakata, Wakata | 若田
hoshide >jp | Akihiko Hoshide, Hoshide | 星出
furukawa >jp | Satoshi Furukawa | 古川聡, 古川さん
onishi >jp | Takuya Onishi | 大西卓哉, 大西さん
yui >jp | Kimiya Yui, Yui | 油井
yamazaki >jp | Naoko Yamazaki | 山崎直子
doi >jp | Takao Doi | 土井隆雄
mohri >jp | Mamoru Mohri | 毛利衛
murakami >jp | Haruki Murakami | 村上春樹
miyazaki >jp | Hayao Miyazaki | 宮崎駿, 宮﨑駿
oe >jp | Kenzaburo Oe | 大江健三郎
kurosawa >jp | Kurosawa | 黒澤明, 黒沢明, 黒沢清
sakamoto >jp | Ryuichi Sakamoto | 坂本龍一
kitagawa >jp | Johnny Kitagawa | ジャニー喜多川, ジャニー氏
ichiro >jp | Ichiro | イチロー
matsui >jp | Hideki Matsui | 松井秀喜
yamamoto >jp | Yoshinobu Yamamoto | 山本由伸
sasaki >jp | Roki Sasaki | 佐々木朗希
darvish >jp | Darvish | ダルビッシュ
matsuzaka >jp | Daisuke Matsuzaka, Matsuzaka | 松坂大輔
nomo >jp | Nomo | 野茂
honda >jp | Keisuke Honda | 本田圭佑
kagawa >jp | Shinji Kagawa | 香川真司
nakata >jp | Hidetoshi Nakata | 中田英寿
mitoma >jp | Mitoma | 三笘
kubo >jp | Takefusa Kubo | 久保建英
osaka >jp | Naomi Osaka | 大坂なおみ, 大坂選手
nishikori >jp | Nishikori | 錦織
hanyu >jp | Yuzuru Hanyu, Hanyu | 羽生結弦
asada >jp | Mao Asada, Asada | 浅田真央
arakawa >jp | Arakawa | 荒川静香
takahashi >jp | Daisuke Takahashi | 高橋大輔
kitajima >jp | Kosuke Kitajima, Kitajima | 北島康介
ikee >jp | Rikako Ikee, Ikee | 池江
uchimura >jp | Kohei Uchimura, Uchimura | 内村航平
abe >jp | Hifumi Abe | 阿部一二三
abe >jp | Uta Abe | 阿部詩
tani >jp | Ryoko Tani, Ryoko Tamura | 谷亮子, 田村亮子
yoshida >jp | Saori Yoshida | 吉田沙保里
icho >jp | Kaori Icho | 伊調
takanashi >jp | Sara Takanashi, Takanashi | 高梨沙羅
hirano >jp | Ayumu Hirano | 平野歩夢
kodaira >jp | Nao Kodaira | 小平奈緒
matsuyama >jp | Hideki Matsuyama | 松山英樹
shibuno >jp | Shibuno | 渋野日向子
ishikawa >jp | Ryo Ishikawa | 石川遼
sato >jp | Takuma Sato | 佐藤琢磨
hakuho >jp | Hakuho | 白鵬
asashoryu >jp | Asashoryu | 朝青龍
harumafuji >jp | Harumafuji | 日馬富士
terunofuji >jp | Terunofuji | 照ノ富士
onosato >jp | Onosato | 大の里
inoue >jp | Naoya Inoue | 井上尚弥
fujii >jp | Sota Fujii | 藤井聡太
habu >jp | Yoshiharu Habu | 羽生善治
jiangzemin >cn | Jiang Zemin | 江沢民
zhurongji >cn | Zhu Rongji | 朱鎔基
dengxiaoping >cn | Deng Xiaoping | 鄧小平
maozedong >cn | Mao Zedong, Mao | 毛沢東
boxilai >cn | Bo Xilai | 薄熙来
liuxiaobo >cn | Liu Xiaobo | 劉暁波
aiweiwei >cn | Ai Weiwei | 艾未未
chenguangcheng >cn | Chen Guangcheng | 陳光誠
lishangfu >cn | Li Shangfu | 李尚福
weifenghe >cn | Wei Fenghe | 魏鳳和
yangjiechi >cn | Yang Jiechi | 楊潔篪, 楊潔チ
helifeng >cn | He Lifeng | 何立峰
liuhe >cn | Liu He | 劉鶴
maoning >cn | Mao Ning | 毛寧
jackma >cn | Jack Ma | 馬雲, ジャック・マー
pengshuai >cn | Peng Shuai | 彭帥
liangchenlong >hk | Leung Chun-ying | 梁振英
carrielam >hk | Carrie Lam | 林鄭月娥
johnlee >hk | John Lee | 李家超
jimmylai >hk | Jimmy Lai | 黎智英
joshuawong >hk | Joshua Wong | 黄之鋒
leeteng-hui >tw | Lee Teng-hui | 李登輝
lienchan >tw | Lien Chan | 連戦
hankuoyu >tw | Han Kuo-yu | 韓国瑜
koowenje >tw | Ko Wen-je | 柯文哲
houyuih >tw | Hou Yu-ih | 侯友宜
chengliwun >tw | Cheng Li-wun | 鄭麗文
kimdaejung >kr | Kim Dae-jung | 金大中
kimyoungsam >kr | Kim Young-sam | 金泳三
handuckso >kr | Han Duck-soo | 韓悳洙
choisangmok >kr | Choi Sang-mok | 崔相穆
hanmyeongsook >kr | Han Myeong-sook, Han Myung-sook | 韓明淑
leehoichang >kr | Lee Hoi-chang | 李会昌
leenakyon >kr | Lee Nak-yon | 李洛淵
hwangkyoahn >kr | Hwang Kyo-ahn | 黄教安
kimmoonsoo >kr | Kim Moon-soo | 金文洙
hankang >kr | Han Kang | ハン・ガン
parkwonsoon >kr | Park Won-soon | 朴元淳
chokuk >kr | Cho Kuk | 曺国, チョ・グク
kangkyungwha >kr | Kang Kyung-wha | 康京和
parkjin >kr | Park Jin | 朴振
chohyun >kr | Cho Hyun | 趙顕
yunbyungse >kr | Yun Byung-se | 尹炳世
choisoonsil >kr | Choi Soon-sil | 崔順実
kimkeonhee >kr | Kim Keon-hee, Kim Keon Hee | 金建希
leejaeyong >kr | Lee Jae-yong, Jay Y. Lee | 李在鎔
kimjongnam >kp | Kim Jong-nam, Kim Jong Nam | 金正男
jangsongthaek >kp | Jang Song-thaek | 張成沢
kimjuae >kp | Kim Ju Ae, Kim Ju-ae | キム・ジュエ
choesonhui >kp | Choe Son Hui | 崔善姫
kimyongnam >kp | Kim Yong-nam | 金永南
bts | BTS | BTS, 防弾少年団
kimyuna >kr | Kim Yuna, Kim Yu-na | キム・ヨナ
`
