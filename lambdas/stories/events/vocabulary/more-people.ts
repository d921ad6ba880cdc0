/** People of the news before 2000 and since, beside those of leaders.ts and newsmakers.ts: `id >country | English | Japanese`. */
export const MORE_PEOPLE = `
reagan >us | Reagan | レーガン
baker >us | James Baker | ベーカー
mondale >us | Mondale | モンデール
armitage >us | Armitage | アーミテージ
floyd >us | George Floyd | ジョージ・フロイド
chauvin >us | Chauvin | ショービン
volcker >us | Volcker | ボルカー
takeshita >jp | Noboru Takeshita, Takeshita | 竹下登, 竹下首相, 竹下
uno >jp | Sosuke Uno | 宇野宗佑
kaifu >jp | Kaifu | 海部
hata >jp | Tsutomu Hata | 羽田孜
nukaga >jp | Nukaga | 額賀
hamada >jp | Hamada | 
kishinobuo >jp | Kishi | 
major >gb | John Major | メージャー
diana >gb | Princess Diana, Diana | ダイアナ
patten >gb | Chris Patten, Governor Patten | パッテン
salmond >gb | Salmond, Sturgeon | サモンド, スタージョン
mitterrand >fr | Mitterrand | ミッテラン
fabius >fr | Fabius | ファビウス
kohl >de | Kohl | コール首相, コール西独首相
honecker >de | Honecker | ホーネッカー
conte >it | Giuseppe Conte, Conte | コンテ
aznar >es | Aznar | アスナール
kimilsung >kp | Kim Il Sung, Kim Il-sung | 金日成
fox >mx | Vicente Fox | フォックス大統領
rabin >il | Rabin | ラビン
begin >il | Menachem Begin | ベギン
honjo >jp | Tasuku Honjo, Honjo | 本庶
ishiguro >gb | Kazuo Ishiguro, Ishiguro | カズオ・イシグロ, イシグロ
deklerk >za | de Klerk | デクラーク
zidane >fr | Zidane | ジダン
bolt >jm | Usain Bolt, Bolt | ボルト
serena >us | Serena Williams, Serena | セリーナ
bach | Bach | 
rogge | Rogge | ロゲ
shukr >lb | Shukr | シュクル
arouri >ps | Arouri | アロウリ
bazoum >ne | Bazoum | バズム
bongo >ga | Bongo | ボンゴ
gonzalez >ve | Edmundo Gonzalez | ゴンサレス
temer >br | Michel Temer | 
sawa >jp | Homare Sawa, Sawa | 澤穂希
harada >jp | Masahiko Harada | 原田雅彦
mohri >jp | Mohri | 毛利
yangliwei >cn | Yang Liwei | 楊利偉
tsunoda >jp | Natsumi Tsunoda, Tsunoda | 角田夏実
yoshizawa >jp | Coco Yoshizawa, Yoshizawa | 吉沢恋
`
